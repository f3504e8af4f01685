import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: join(import.meta.dirname, 'playground'),
  base: '/playground/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: join(project, 'dist/web/playground'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // GraphiQL makes the accessible names of its icons from the names of their functions.
      output: { keepNames: true },
      checks: { moduleLevelDirective: false },
    },
  },
  server: { fs: { allow: [project] }, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
