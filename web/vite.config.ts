import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The server's policy; `vite preview` sends it so that a break shows before the server does. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
].join('; ');

const proxy = { '/api': process.env['TRUCELINE_SERVER'] ?? 'http://127.0.0.1:8080' };

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1200,
    sourcemap: false,
    license: { fileName: 'licences.md' },
  },
  server: { proxy },
  preview: { proxy, headers: { 'content-security-policy': POLICY } },
  // One process for all: starting one for each file takes longer than the tests. They must not leave anything behind.
  test: { include: ['src/**/*.test.ts'], environment: 'node', pool: 'threads', isolate: false },
});
