import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/fresh-build.ts'],
    setupFiles: isCi ? ['test/same-examples.ts'] : [],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Much of the time is waiting: for a hash, a time-out, a process that is killed. Where it counts, no test loses the
    // processor to another one.
    maxWorkers: isCi ? 1 : '100%',
    reporters: isCi ? ['default', 'json'] : ['default'],
    outputFile: { json: 'node_modules/.vitest-report.json' },
  },
});
