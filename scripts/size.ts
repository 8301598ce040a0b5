/** Fails when what a browser must fetch has grown past its budget. Sizes are after gzip -9. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import packageFile from '../package.json' with { type: 'json' };
import { adminDirectory } from '../admin/build.ts';
import { budgets, widgetDirectory } from '../widget/build.ts';

const adminBudget = 120 * 1024;

async function sizeOf(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).byteLength;
}

const rows: { name: string; bytes: number; budget: number }[] = [];
for (const [name, budget] of Object.entries(budgets)) {
  const bytes = await sizeOf(path.join(widgetDirectory, packageFile.version, name));
  rows.push({ name: `widget ${name}`, bytes, budget });
}
const assets = path.join(adminDirectory, 'assets');
const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
const sizes = await Promise.all(scripts.map((name) => sizeOf(path.join(assets, name))));
rows.push({ name: 'admin scripts', bytes: sizes.reduce((sum, size) => sum + size, 0), budget: adminBudget });

for (const { name, bytes, budget } of rows) {
  const state = bytes > budget ? 'TOO LARGE' : 'ok';
  process.stdout.write(
    `${name.padEnd(16)} ${(bytes / 1024).toFixed(1).padStart(7)} KB of ${(budget / 1024).toFixed(1)} KB  ${state}\n`,
  );
}
if (rows.some(({ bytes, budget }) => bytes > budget)) process.exit(1);
