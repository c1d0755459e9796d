import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts', 'checkpoint-thread': 'src/adapters/sqlite/checkpoint-thread.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  clean: true,
  splitting: true,
  sourcemap: true,
  // One file opens faster than the hundreds of a package, and a user installs fewer of them. What is native, finds its
  // own files, or is CommonJS throughout stays outside.
  noExternal: [
    '@hono/node-server',
    'commander',
    'drizzle-orm',
    'eventsource-parser',
    'hono',
    'ipaddr.js',
    'jose',
    'nodemailer',
    'tokenx',
    'uuid',
  ],
});
