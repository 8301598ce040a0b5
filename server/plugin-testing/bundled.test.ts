import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { sourceOf } from '../../scripts/pages/described.ts';
import { readDocstring } from '../../scripts/pages/docstring.ts';
import { bundledPlugins } from '../plugins.ts';
import { bundledExamples } from './bundled-examples.ts';
import { answerProblems } from './conformance.ts';
import { policyProblems } from './policy.ts';

let examplesOf: Awaited<ReturnType<typeof bundledExamples>>;
beforeAll(async () => {
  examplesOf = await bundledExamples();
}, 60_000);

const plugins = bundledPlugins.map((plugin) => [plugin.id, plugin] as const);

test.each(plugins)('%s conforms', { timeout: 180_000 }, async (_, plugin) => {
  // The kind of the plugin is that of its examples; the compiler cannot follow a union of pairs.
  expect(await answerProblems(plugin as never, examplesOf(plugin) as never)).toEqual([]);
});

test.each(plugins)('%s says what it is for', (_, plugin) => {
  expect(readDocstring(sourceOf(plugin))?.self.definition ?? '').not.toBe('');
});

test('a plugin that fails is treated as its kind is', { timeout: 60_000 }, async () => {
  // At the same time: one that does not answer is waited for.
  const found = await Promise.all(
    bundledPlugins.map(async (plugin) => ({ id: plugin.id, problems: await policyProblems(plugin) })),
  );
  expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('nothing runs when they are imported', () => {
  const script = `
    const refuse = (what) => () => { throw new Error(what); };
    Date.now = refuse('Date.now');
    Math.random = refuse('Math.random');
    globalThis.fetch = refuse('fetch');
    const { bundledPlugins } = await import(process.argv[1]);
    process.stdout.write(JSON.stringify([bundledPlugins.length, process.getActiveResourcesInfo().filter((name) => name === 'Timeout')]));`;
  const file = new URL('../plugins.ts', import.meta.url).href;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script, file], { encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual([bundledPlugins.length, []]);
});
