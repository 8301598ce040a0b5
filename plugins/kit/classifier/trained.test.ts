import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trainedClassifier } from './trained.ts';

const examples = [
  { text: 'how much is in my account', label: 0 },
  { text: 'what is my balance', label: 0 },
  { text: 'how much did I spend on coffee', label: 1 },
  { text: 'my spending in shops', label: 1 },
];
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'spendsense-trained-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));
const probabilities = (given = examples) => [
  ...trainedClassifier({ name: 'test', labels: 2, examples: () => given }, folder).probabilities('what is my balance'),
];

test('is trained once, and reads what it was the next time', async () => {
  const first = probabilities();
  const [file = ''] = await readdir(folder);
  const kept = await readFile(path.join(folder, file));
  expect(probabilities()).toEqual(first);
  expect(await readdir(folder)).toEqual([file]);
  expect(first[0]).toBeGreaterThan(0.5);
  // Really read: other weights under the same name give other answers.
  const [other = ''] = await keptFor([
    ...examples.slice(2),
    { text: 'what is my balance', label: 1 },
    { text: 'hello', label: 0 },
  ]);
  await writeFile(path.join(folder, file), await readFile(path.join(folder, other)));
  expect(probabilities()).not.toEqual(first);
  await writeFile(path.join(folder, file), kept);
  expect(probabilities()).toEqual(first);
});

/** Which files examples add to the folder. */
async function keptFor(given: typeof examples): Promise<string[]> {
  const before = await readdir(folder);
  probabilities(given);
  return (await readdir(folder)).filter((name) => !before.includes(name));
}

test('changed examples are trained anew, and damaged weights are replaced', async () => {
  const first = probabilities();
  expect(await keptFor(examples.slice(1))).toHaveLength(1);
  const [file = ''] = (await keptFor(examples.slice(2))).concat(await readdir(folder));
  await writeFile(path.join(folder, file), 'not weights');
  expect(probabilities()).toEqual(first);
  expect(probabilities(examples.slice(2))).toHaveLength(2);
});

test('where nothing may be written it is trained in memory', async () => {
  const blocked = path.join(folder, 'file');
  await writeFile(blocked, '');
  await chmod(blocked, 0o400);
  expect([
    ...trainedClassifier(
      { name: 'test', labels: 2, examples: () => examples },
      path.join(blocked, 'model'),
    ).probabilities('what is my balance'),
  ]).toEqual(probabilities());
});
