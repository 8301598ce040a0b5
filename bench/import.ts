import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { parse } from 'csv-parse';
import { addDays } from '../plugins/kit/index.ts';
import { streamFile } from '../plugins/connectors/index.ts';

const merchants = ['GREEN VALLEY MARKET', 'NETFLIX.COM', 'ACME PAYROLL', 'SHELL OIL', 'COFFEE CORNER', 'AMZN MKTP US'];
const pieceSize = 131_072;

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peak_mb: number;
}

/**
 * Prints how fast the CSV reader goes and the most memory it takes for ever longer files, in days' order and in none, beside
 * splitting the same file alone. Each in a process of its own, whose young generation is held small: left alone it grows to some
 * hundred megabytes over the first hundred thousand rows of anything.
 */
export async function reportImport(isShort: boolean): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bench-'));
  try {
    for (const order of ['by day', 'in no order'] as const) {
      for (const rows of isShort ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
        const file = path.join(folder, 'export.csv');
        await pipeline(Readable.from(csvOf(rows, order === 'by day')), createWriteStream(file));
        const ours = await measured('reader', file);
        const floor = await measured('floor', file);
        const rate = (one: Measured) => Math.round(one.rows / one.seconds).toLocaleString('en');
        process.stdout.write(
          `${rows.toLocaleString('en')} rows ${order}: ${rate(ours)}/s, peak ${ours.peak_mb} MB; floor (split once) ${rate(floor)}/s, peak ${floor.peak_mb} MB; ratio ${(ours.seconds / floor.seconds).toFixed(1)}\n`,
        );
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measured(what: 'reader' | 'floor', file: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-semi-space-size=8',
    import.meta.filename,
    what,
    file,
  ]);
  return JSON.parse(stdout) as Measured;
}

/** Ten years of rows without ids, some hundred thousand different. */
function* csvOf(rows: number, isSorted: boolean): Generator<string> {
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  yield 'Date,Description,Amount,Balance,Account,Memo\n';
  for (let row = 0; row < rows; row++) {
    const day = addDays('2016-11-25', isSorted ? Math.floor((row / rows) * 3_650) : random(3_650));
    const name = `${merchants[random(merchants.length)]} ${random(5_000)}`;
    yield `${day},"${name}",-${(random(20_000) / 100).toFixed(2)},${(random(900_000) / 100).toFixed(2)},Everyday Checking 1234,card purchase\n`;
  }
}

async function measure(what: string, file: string): Promise<Measured> {
  const open = () => createReadStream(file, { highWaterMark: pieceSize });
  const start = performance.now();
  let rows = 0;
  if (what === 'floor') {
    const count = () => {
      rows++;
      return null;
    };
    await pipeline(open(), parse({ from: 2, on_record: count }).resume());
  } else {
    const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
    const source = { name: 'export.csv', size: (await stat(file)).size, open };
    for await (const { transactions } of streamFile(source, context)) rows += transactions.length;
  }
  const seconds = (performance.now() - start) / 1_000;
  return { rows, seconds, peak_mb: Math.round(process.resourceUsage().maxRSS / 1_024) };
}

if (import.meta.main) {
  const [, , what = '', file = ''] = process.argv;
  process.stdout.write(JSON.stringify(await measure(what, file)));
}
