import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knowledgeOf } from '../../knowledge/index.ts';
import { consentScopes } from '../../plugins/kit/index.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { textOf } from '../conversation/segments.ts';
import { runTurn } from '../conversation/turn.ts';
import { Host } from '../host/host.ts';
import { createModels } from '../model/index.ts';
import { demoLedger } from '../plugin-testing/index.ts';
import { bundledPlugins } from '../plugins.ts';
import { start } from '../start.ts';
import { runCommand } from '../testing/command.ts';
import { dependencyNames, link, pack, packKit, unpack } from '../testing/packed.ts';
import { readAllowList } from './allow-list.ts';
import { BankPlugins } from './bank-plugins.ts';
import { loadPackages } from './load.ts';

const root = path.join(import.meta.dirname, '..', '..');
const run = promisify(execFile);
const name = 'spendsense-round-up';

let folder = '';
/** A folder with the example installed from its archive, as an operator installs it. */
const bank = () => path.join(folder, 'bank');
let integrity = '';

/** The example is built, tested, packed, installed and hashed outside this repository, the way its guide says. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'spendsense-plugin-'));
  const author = path.join(folder, 'author');
  await cp(path.join(root, 'examples', 'plugin-package'), author, { recursive: true });
  const kit = await packKit();
  await unpack(kit.archive, author, 'spendsense');
  await link([...(await dependencyNames()), '@types/node', 'undici-types'], author);
  await run(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', '.'], { cwd: author });
  await run(process.execPath, ['--test', 'dist/index.test.js'], { cwd: author });
  const { archive } = await pack(author, folder);
  await unpack(archive, bank(), name);
  integrity = await hashOf(bank());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function hashOf(place: string): Promise<string> {
  return (await runCommand(['plugin', 'hash', path.join(place, 'node_modules', name)], {})).out.trim();
}

/** Some tools beside the package, whose router is learned sooner than that of all. */
const platform = bundledPlugins.filter(
  ({ kind, id }) => kind !== 'tool' || ['tool.spending', 'tool.balances', 'tool.savings', 'tool.help'].includes(id),
);

const entry = (given: object = {}) => ({ package: name, version: '1.0.0', integrity, banks: ['meridian'], ...given });

async function load(place: string, ...entries: object[]) {
  const file = path.join(place, 'plugins.json');
  await writeFile(file, JSON.stringify({ plugins: entries }));
  return loadPackages(await readAllowList(file), platform);
}

/** A copy of the installed package with something changed, and its own hash. */
async function changed(change: (home: string) => Promise<void>): Promise<{ place: string; integrity: string }> {
  const place = await mkdtemp(path.join(folder, 'changed-'));
  await cp(bank(), place, { recursive: true });
  await change(path.join(place, 'node_modules', name));
  return { place, integrity: await hashOf(place) };
}

const rewrite = (file: string, from: string, to: string) => async (home: string) => {
  const text = await readFile(path.join(home, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(home, file), text.replace(from, to));
};

/** What a bank runs that has changed no setting. */
function setOf(plugins: BankPlugins, bank_id: string) {
  const available = plugins.available(bank_id);
  const host = new Host(available.plugins, available.configuration);
  return { host, models: createModels({ tools: host.ofKind('tool').map(({ plugin }) => plugin), hosted: null }) };
}

async function ask(set: ReturnType<typeof setOf>, locale: string, text: string) {
  const output = await runTurn({
    ...set,
    knowledge: knowledgeOf([]),
    text,
    locale,
    now: new Date('2026-11-25T12:00:00Z'),
    granted: consentScopes,
    ledger: demoLedger('grace-lin'),
    refreshed_at: new Date('2026-11-25T06:00:00Z'),
    previous: null,
    signal: AbortSignal.timeout(20_000),
    onStatus: () => {},
    onSegments: () => {},
  });
  const plugins = output.recorder.spans.map(({ span }) => span.plugin?.id);
  return { said: textOf(output.segments), facts: output.findings.facts, plugins };
}

test('a turn is answered by the package, with evidence, in both languages', async () => {
  const plugins = new BankPlugins(platform, await load(bank(), entry()));
  const { said, facts, plugins: ran } = await ask(setOf(plugins, 'meridian'), 'en-US', 'what do my round-ups come to?');
  expect(ran).toContain('tool.round-up');
  const ledger = demoLedger('grace-lin');
  const purchases = ledger.transactions.filter(
    ({ day, flow, amount_cents }) => day > '2026-10-26' && flow === 'spend' && amount_cents > 0,
  );
  const cents = purchases.map(({ amount_cents }) => Math.ceil(amount_cents / 100) * 100 - amount_cents);
  const total = cents.reduce((sum, one) => sum + one, 0);
  expect(total).toBeGreaterThan(0);
  expect(facts).toMatchObject([{ id: 'round_up.total', value: total, evidence: { length: purchases.length } }]);
  expect(said).toContain(`$${(total / 100).toFixed(2)}`);
  const spanish = await ask(setOf(plugins, 'meridian'), 'es-US', '¿cuánto habría ahorrado redondeando?');
  expect(spanish.said).toContain('Redondeando cada compra habrías apartado');
});

test('a bank that the list does not name never runs it', async () => {
  const plugins = new BankPlugins(platform, await load(bank(), entry()));
  const { plugins: ran } = await ask(setOf(plugins, 'other'), 'en-US', 'what do my round-ups come to?');
  expect(ran).not.toContain('tool.round-up');
  expect(
    setOf(plugins, 'other')
      .host.ofKind('tool')
      .map(({ plugin }) => plugin.id),
  ).not.toContain('tool.round-up');
  expect(
    setOf(plugins, 'meridian')
      .host.ofKind('tool')
      .map(({ plugin }) => plugin.id),
  ).toContain('tool.round-up');
});

test('its configuration is the list’s', async () => {
  const packages = await load(bank(), entry({ config: { step_cents: 500 } }));
  const { facts } = await ask(setOf(new BankPlugins(platform, packages), 'meridian'), 'en-US', 'my round-up savings');
  expect(Number(facts[0]?.value)).toBeGreaterThan(0);
  await expect(load(bank(), entry({ config: { step: 1 } }))).rejects.toMatchObject({ code: 'PLUGIN_CONFIG_INVALID' });
});

test('the server does not start with a changed package, and names it', async () => {
  const { place } = await changed(rewrite('dist/index.js', '% step', '% 3'));
  const list = path.join(place, 'plugins.json');
  await writeFile(list, JSON.stringify({ plugins: [entry()] }));
  const configuration = readConfiguration({
    DATA_DIR: path.join(place, 'data'),
    PLUGIN_LIST: list,
    DEMO: 'false',
    LOG_LEVEL: 'silent',
  });
  const error = await start(configuration, () => {}).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: 'PLUGIN_INTEGRITY_MISMATCH' });
  expect((error as Error).message).toMatch(
    /^Plugin package spendsense-round-up@1\.0\.0: its files have the hash sha512-\S+; the list says sha512-\S+\.$/,
  );
});

test('a file that was added counts as a change', async () => {
  const { place } = await changed((home) => writeFile(path.join(home, 'extra.js'), ''));
  await expect(load(place, entry())).rejects.toMatchObject({ code: 'PLUGIN_INTEGRITY_MISMATCH' });
});

test.each([
  [
    'PLUGIN_INCOMPATIBLE',
    rewrite('package.json', '^1.0.0', '^2.0.0'),
    'it is for the plugin contract ^2.0.0; this server has 1.',
  ],
  [
    'PLUGIN_VERSION_MISMATCH',
    rewrite('package.json', '"1.0.0"', '"1.0.1"'),
    'version 1.0.1 is installed; the list says 1.0.0',
  ],
  [
    'PLUGIN_INVALID',
    rewrite('package.json', '"type"', '"dependencies": {"left": "1.0.0"}, "type"'),
    'dependencies must be empty',
  ],
  ['PLUGIN_INVALID', rewrite('dist/index.js', "version: '1.0.0'", "version: '1.0.9'"), 'says version 1.0.9'],
  ['PLUGIN_INVALID', rewrite('dist/index.js', 'z.strictObject', 'z.object'), 'config takes unknown fields'],
  ['PLUGIN_DUPLICATE', rewrite('dist/index.js', 'tool.round-up', 'tool.spending'), 'the id tool.spending is taken'],
  ['PLUGIN_DUPLICATE', rewrite('dist/index.js', "'round_up'", "'spending'"), 'the tool name spending is taken'],
  ['PLUGIN_KIND_REFUSED', rewrite('dist/index.js', "kind: 'tool'", "kind: 'connector'"), 'it is a connector'],
  [
    'PLUGIN_IMPORT_REFUSED',
    rewrite('dist/index.js', 'import * as z', "import 'node:child_process';\nimport * as z"),
    'imports "node:child_process"',
  ],
  [
    'PLUGIN_IMPORT_REFUSED',
    rewrite('dist/index.js', 'import * as z', "import '../../../../../outside.js';\nimport * as z"),
    'imports "../../../../../outside.js"',
  ],
])('%s', async (code, change, words) => {
  const { place, integrity } = await changed(change);
  await expect(load(place, entry({ integrity }))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});

test.each([
  ['plugins.0.version: must be one exact version', { version: '^1.0.0' }],
  ['plugins.0.integrity: must be sha512-', { integrity: 'sha512-short' }],
  ['plugins.0.banks', { banks: [] }],
  ['plugins.0.package: is not the name of an npm package', { package: '../elsewhere' }],
])('a list that cannot be right is refused: %s', async (words, given) => {
  await expect(load(bank(), entry(given))).rejects.toMatchObject({
    code: 'PLUGIN_LIST_INVALID',
    message: expect.stringContaining(words),
  });
});

test('a list with a package twice is refused', async () => {
  await expect(load(bank(), entry(), entry())).rejects.toMatchObject({
    code: 'PLUGIN_LIST_INVALID',
    message: expect.stringContaining('stands in it twice'),
  });
});

test('what is not installed is refused', async () => {
  const place = path.join(folder, 'empty');
  await mkdir(place);
  await expect(load(place, entry())).rejects.toMatchObject({ code: 'PLUGIN_PACKAGE_MISSING' });
});
