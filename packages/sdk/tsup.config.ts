import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  clean: true,
  splitting: false,
  minify: false,
  noExternal: ['@promptenchanter/template'],
  dts: {
    resolve: ['@promptenchanter/template'],
    // The types use `Symbol.asyncDispose`, which the libraries of most projects leave out.
    banner: '/// <reference lib="esnext.disposable" />',
    compilerOptions: { emitDeclarationOnly: true, noEmit: false, stripInternal: true },
  },
});
