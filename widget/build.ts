import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import packageFile from '../package.json' with { type: 'json' };
import type { PartName } from './core/parts.ts';
import { asciiOnly } from './ascii-only.ts';
import { coreGlobals, lentByCore } from './lent-by-core.ts';
import { lentByPanel, panelGlobals } from './lent-by-panel.ts';
import { compileAtOnce } from './compile-at-once.ts';
import { ownPolicy } from './own-policy.ts';
import { singleSpaces } from './single-spaces.ts';
import { websocketOnly } from './websocket-only.ts';

const root = import.meta.dirname;

/** Where the server finds the built widgets, one folder a version. */
export const widgetDirectory = path.join(root, '..', 'dist', 'widget');

/** What is fetched when it is first needed, each built from the folder of its name. */
const parts = [
  'article',
  'cards',
  'charts',
  'dashboard',
  'evidence',
  'feedback',
  'form',
  'history',
  'locale-ar',
  'locale-es',
  'nudges',
  'tabs',
] as const satisfies PartName[];

/** Most bytes that files may have after gzip -9: each of some, and all together. */
export const budgets = {
  files: { 'loader.js': 1.5 * 1_024, 'charts.js': 66 * 1_024 },
  /** Of what opening fetches before the chat works. */
  opening: { files: ['panel.js', 'core.js'] as string[], bytes: 35 * 1_024 },
  total: 130 * 1_024,
} as const;

/** A built file: its hash for a script tag's `integrity`, and its sizes in bytes. */
export interface BuiltFile {
  integrity: string;
  bytes: number;
  gzip: number;
}

async function describeFile(file: string): Promise<BuiltFile> {
  const content = await readFile(file);
  return {
    // As strong as any for this, and a third shorter where no byte compresses: the loader and the core hold others' hashes.
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
    bytes: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
  };
}

/**
 * Builds the widget into `<outDir>/<version>/`: the parts first, then the core with their hashes compiled in, then the panel
 * with the core's and the loader with the panel's, so that the one hash in a bank's page covers them all. `integrity.json` beside them holds the hashes and
 * sizes. The files of a version never change once published, so they may be cached for ever.
 */
export async function buildWidget({ quiet = false, outDir = widgetDirectory } = {}): Promise<
  Record<string, BuiltFile>
> {
  const { version } = packageFile;
  const directory = path.join(outDir, version);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });

  async function bundle(entry: string, name: string, define: Record<string, unknown> = {}): Promise<BuiltFile> {
    const constants = Object.entries({ __VERSION__: version, ...define });
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: quiet ? 'error' : 'info',
      define: Object.fromEntries(constants.map(([constant, value]) => [constant, JSON.stringify(value)])),
      plugins: [
        websocketOnly(),
        ownPolicy(),
        singleSpaces(),
        asciiOnly(),
        entry.startsWith('parts/') ? lentByCore() : compileAtOnce(),
        ...(name === 'core' ? [lentByPanel()] : []),
      ],
      // Whatever the environment that builds: what a bank's page loads is the production code.
      resolve: { conditions: ['module', 'browser', 'production'] },
      build: {
        outDir: directory,
        emptyOutDir: false,
        modulePreload: false,
        // Finds far more than the default one in what Chart.js brings and nobody draws.
        minify: 'terser',
        terserOptions: { ecma: 2020, toplevel: true, compress: { passes: 3 } },
        // The first to know light-dark() and relative colours: since summer 2024.
        cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
        reportCompressedSize: false,
        rolldownOptions: {
          input: path.join(root, entry),
          output: { format: 'iife', entryFileNames: `${name}.js`, globals: { ...coreGlobals, ...panelGlobals } },
        },
      },
    });
    return describeFile(path.join(directory, `${name}.js`));
  }

  const built = await Promise.all(
    parts.map(async (part) => [part, await bundle(`parts/${part}/part.ts`, part)] as const),
  );
  const core = await bundle('core/main.ts', 'core', {
    __PART_INTEGRITY__: Object.fromEntries(built.map(([part, { integrity }]) => [part, integrity])),
  });
  const panel = await bundle('panel/main.ts', 'panel', { __CORE_INTEGRITY__: core.integrity });
  const loader = await bundle('loader/loader.ts', 'loader', { __PANEL_INTEGRITY__: panel.integrity });
  const files: Record<string, BuiltFile> = { 'loader.js': loader, 'panel.js': panel, 'core.js': core };
  for (const [part, file] of built) files[`${part}.js`] = file;
  await writeFile(path.join(directory, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  return files;
}
