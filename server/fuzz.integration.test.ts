import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf } from './testing/fuzz/report.ts';
import { runToolAttacks } from './testing/fuzz/tool-attacks.ts';
import { personalLines, runFuzz, type Result } from './testing/fuzz/run.ts';
import { openWorld, type World } from './testing/fuzz/world.ts';

/** `SPENDSENSE_FUZZ=full` plays all of them; the seed makes the same cases every time. */
const isFull = process.env['SPENDSENSE_FUZZ'] === 'full';
const count = isFull ? 10_000 : 1_500;
const seed = Number(process.env['SPENDSENSE_FUZZ_SEED'] ?? 20_261_125);

let world: World;
let result: Result;
const unhandled: string[] = [];
const keep = (error: unknown) => void unhandled.push(String(error));

beforeAll(async () => {
  process.on('unhandledRejection', keep).on('uncaughtException', keep);
  world = await openWorld();
  result = await runFuzz(world, { count, seed });
  if (isFull) process.stdout.write(`${reportOf(result)}\n`);
}, 900_000);

afterAll(async () => {
  process.off('unhandledRejection', keep).off('uncaughtException', keep);
  await world.server.close();
});

test('whatever is sent, the answer is a success that fits or a coded error, and says nothing of anybody else', () => {
  expect(result.defects.length, reportOf(result)).toBe(0);
});

test('most cases get past the limits', () => {
  const limited = Object.entries(result.counts).filter(([key]) => /429|RATE_LIMITED/.test(key));
  expect(limited.reduce((sum, [, cases]) => sum + cases, 0)).toBeLessThan(count * 0.4);
});

test('nothing is thrown where nobody catches it', () => {
  expect(unhandled).toEqual([]);
});

test('logs hold nothing of what customers wrote, are called or own', () => {
  expect(personalLines(world)).toEqual([]);
});

test('no tool says anything of anybody else, whatever ids and names it is called with', async () => {
  const { answered, leaks } = await runToolAttacks(world, { count: isFull ? 10_000 : 600, seed });
  if (isFull) process.stdout.write(`Calls of tools that were answered: ${JSON.stringify(answered)}\n`);
  expect(leaks).toEqual([]);
  // Most tools were really reached, and said something.
  expect(Object.keys(answered).length).toBeGreaterThan(20);
}, 900_000);

test('the server still answers', async () => {
  expect((await fetch(`${world.server.url}/health`)).status).toBe(200);
  const customer = await world.server.connect(world.subjects.attacker);
  const { outcome, text } = await customer.ask('How much did I spend on groceries last month?');
  expect([outcome, text]).toEqual(['answered', expect.stringMatching(/\$\d/)]);
});
