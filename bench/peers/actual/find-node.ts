import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

const peers = path.join(import.meta.dirname, '..');
const probe = "new (require('better-sqlite3'))(':memory:').close()";

/**
 * Every Node that Actual's database module loads in, or why there is none. The module is compiled for the version that
 * `npm ci` ran with, which need not be the one that runs the benchmark.
 */
export function findNodes(environment: NodeJS.ProcessEnv): { readonly nodes: string[] } | { readonly skipped: string } {
  if (!existsSync(path.join(peers, 'node_modules', '@actual-app', 'api', 'package.json'))) {
    return { skipped: 'Actual is not installed: npm ci --prefix bench/peers' };
  }
  const wanted = environment['SPENDSENSE_PEER_NODE'];
  const candidates = wanted ? [wanted] : [process.execPath, ...onPath(environment)];
  const nodes = candidates.filter(loadsDatabase);
  if (nodes.length > 0) return { nodes };
  return { skipped: `better-sqlite3 loads in none of ${candidates.join(', ')}: see bench/peers/README.md` };
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (environment['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => path.isAbsolute(file) && existsSync(file))
    .map((file) => realpathSync(file));
  return [...new Set(found)].filter((file) => file !== realpathSync(process.execPath));
}

function loadsDatabase(node: string): boolean {
  return spawnSync(node, ['-e', probe], { cwd: peers, stdio: 'ignore', timeout: 20_000 }).status === 0;
}
