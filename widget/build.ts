import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import { singleSpaces } from './single-spaces.ts';
import { websocketOnly } from './websocket-only.ts';

const root = import.meta.dirname;

/** Where the server finds the built widgets, one folder a version. */
export const widgetDirectory = path.join(root, '..', 'dist', 'widget');

/** Most bytes that a file may have after gzip -9. */
export const budgets = { 'loader.js': 1_536, 'core.js': 35 * 1_024 } as const;

/** A built file: its hash for a script tag's `integrity`, and its sizes in bytes. */
export interface BuiltFile {
  integrity: string;
  bytes: number;
  gzip: number;
}

async function describeFile(file: string): Promise<BuiltFile> {
  const content = await readFile(file);
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
  };
}

/**
 * Builds the widget into `<outDir>/<version>/`: the core first, then the loader with the core's hash compiled in, so that
 * one hash in a bank's page covers both. `integrity.json` beside them holds the hashes and sizes.
 * The files of a version never change once published, so they may be cached for ever.
 */
export async function buildWidget({ quiet = false, outDir = widgetDirectory } = {}): Promise<
  Record<string, BuiltFile>
> {
  const { version } = packageFile;
  const directory = path.join(outDir, version);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });

  async function bundle(entry: string, name: string, define: Record<string, string>): Promise<BuiltFile> {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: quiet ? 'error' : 'info',
      define: { __VERSION__: JSON.stringify(version), ...define },
      plugins: [websocketOnly(), singleSpaces()],
      // Whatever the environment that builds: what a bank's page loads is the production code.
      resolve: { conditions: ['module', 'browser', 'production'] },
      build: {
        outDir: directory,
        emptyOutDir: false,
        modulePreload: false,
        // The first to know light-dark(): since spring 2024.
        cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
        reportCompressedSize: false,
        rolldownOptions: {
          input: path.join(root, entry),
          output: {
            format: name === 'loader.js' ? 'iife' : 'es',
            entryFileNames: name,
            chunkFileNames: '[name]-[hash].js',
          },
        },
      },
    });
    return describeFile(path.join(directory, name));
  }

  const core = await bundle('core/main.ts', 'core.js', {});
  const loader = await bundle('loader/loader.ts', 'loader.js', { __CORE_INTEGRITY__: JSON.stringify(core.integrity) });
  const files = { 'loader.js': loader, 'core.js': core };
  await writeFile(path.join(directory, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  return files;
}
