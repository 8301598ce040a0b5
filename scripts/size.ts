/** Fails when what a browser must fetch has grown past its budget. Sizes are after gzip -9. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import packageFile from '../package.json' with { type: 'json' };
import { adminDirectory } from '../admin/build.ts';
import { budgets, widgetDirectory } from '../widget/build.ts';

/** Of what the admin fetches before its first screen. */
const adminBudget = 120 * 1024;

async function sizeOf(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).byteLength;
}

const widget = path.join(widgetDirectory, packageFile.version);
const files = (await readdir(widget)).filter((name) => name.endsWith('.js'));
const rows: { name: string; bytes: number; budget?: number }[] = await Promise.all(
  files.map(async (name) => ({
    name: `widget ${name}`,
    bytes: await sizeOf(path.join(widget, name)),
    ...(name in budgets.files && { budget: budgets.files[name as keyof typeof budgets.files] }),
  })),
);
const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
const { opening } = budgets;
const isOfOpening = ({ name }: (typeof rows)[number]) => opening.files.some((file) => name === `widget ${file}`);
rows.push({
  name: 'widget to open',
  bytes: rows.filter(isOfOpening).reduce((sum, { bytes }) => sum + bytes, 0),
  budget: opening.bytes,
});
rows.push({ name: 'widget in all', bytes: total, budget: budgets.total });
const assets = path.join(adminDirectory, 'assets');
const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
const sizes = await Promise.all(scripts.map((name) => sizeOf(path.join(assets, name))));
// What the page names is fetched at once, with all that it imports; the rest, such as charts, when a screen wants it.
const page = await readFile(path.join(adminDirectory, 'index.html'), 'utf8');
const bytesOf = (isFirst: boolean) =>
  scripts.reduce((sum, name, index) => sum + (page.includes(name) === isFirst ? (sizes[index] ?? 0) : 0), 0);
rows.push({ name: 'admin at first', bytes: bytesOf(true), budget: adminBudget });
rows.push({ name: 'admin later', bytes: bytesOf(false) });

const isOver = ({ bytes, budget = Infinity }: (typeof rows)[number]) => bytes > budget;
for (const row of rows) {
  const kilobytes = (row.bytes / 1024).toFixed(1).padStart(7);
  const budget = row.budget
    ? `of ${(row.budget / 1024).toFixed(1).padStart(5)} KB  ${isOver(row) ? 'TOO LARGE' : 'ok'}`
    : '';
  process.stdout.write(`${row.name.padEnd(22)} ${kilobytes} KB ${budget}\n`);
}
if (rows.some(isOver)) process.exit(1);
