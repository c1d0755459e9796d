import { defineConfig } from 'vitest/config';

const isCi = process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: isCi ? ['default', 'json'] : ['default'],
    outputFile: { json: 'node_modules/.vitest-report.json' },
  },
});
