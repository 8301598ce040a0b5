import path from 'node:path';
import tailwind from '@tailwindcss/vite';
import { build } from 'vite';

const root = import.meta.dirname;

/** Where the server finds the built admin. */
export const adminDirectory = path.join(root, '..', 'dist', 'admin');

/**
 * Builds the admin for `/admin/`: hashed files that may be cached for ever, and an index.html that may not.
 * Nothing in it is inline, so it runs under `script-src 'self'; style-src 'self'`.
 */
export async function buildAdmin({ quiet = false, outDir = adminDirectory } = {}): Promise<void> {
  await build({
    root,
    base: '/admin/',
    configFile: false,
    logLevel: quiet ? 'error' : 'info',
    plugins: [tailwind()],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, reportCompressedSize: !quiet },
  });
}
