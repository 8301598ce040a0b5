/** `npm test`: every check in order, from the fastest to the slowest. `--only lint,unit` runs some of them. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { testFolder } from './test-folder.ts';

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules', '.bin');

interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** Environment the step needs, found only when it is its turn. */
  readonly environment?: () => Record<string, string>;
}

const vitest = (project: string, ...files: string[]) => [
  'vitest',
  'run',
  '--project',
  project,
  '--passWithNoTests=false',
  ...files,
];
/** One zone behind and one half an hour off ahead: a day read as an instant moves in one of them. */
const zones = ['America/New_York', 'Asia/Kolkata'];
const build = ['node', 'scripts/build.ts', '--if-changed'];
const steps: readonly Step[] = [
  {
    name: 'lint',
    commands: [
      ['oxlint', '--type-aware', '--quiet'],
      ['oxfmt', '--check'],
    ],
  },
  { name: 'types', commands: [['tsc']] },
  { name: 'unused', commands: [['knip', '--no-progress']] },
  // What is made from the sources, and the library: the fastest that notice a text which was changed alone.
  {
    name: 'texts',
    commands: [
      ['node', 'scripts/pages.ts', '--check'],
      ['node', 'scripts/articles.ts'],
    ],
  },
  {
    name: 'supply',
    commands: [
      ['secretlint', '--maskSecrets', '**/*', '.*', '.*/**/*'],
      ['node', 'scripts/audit.ts'],
    ],
  },
  // A package of its own: nobody who runs the server installs the description of Amazon's services.
  {
    name: 'infrastructure',
    commands: [
      ['npm', 'ci', '--prefix', 'infrastructure', '--no-audit', '--no-fund'],
      ['npm', 'run', '--prefix', 'infrastructure', 'check'],
    ],
  },
  // After the build, so that no test waits for the embedded model to be trained.
  { name: 'unit', commands: [build, vitest('unit')], environment: () => ({ TZ: 'UTC' }) },
  ...zones.map((TZ) => ({
    name: `zone ${TZ}`,
    commands: [vitest('unit', 'plugins/kit/ledger', 'plugins/signals', 'plugins/personas', 'plugins/connectors')],
    environment: () => ({ TZ }),
  })),
  { name: 'integration', commands: [build, vitest('integration')] },
  {
    name: 'browser',
    commands: [build, vitest('browser')],
    environment: () => ({ SPENDSENSE_BROWSER: findBrowser((line) => process.stdout.write(`${line}\n`)) }),
  },
];

function run([command = '', ...args]: readonly string[], environment: Record<string, string>): Promise<boolean> {
  const PATH = `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment, PATH } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `--only: there is no check "${unknown.join(', ')}"; there are ${steps.map(({ name }) => name).join(', ')}.\n`,
  );
  process.exit(2);
}

const folder = testFolder();
const times: string[] = [];
for (const { name, commands, environment } of steps.filter((step) => wanted.includes(step.name))) {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  const needs = { ...folder, ...environment?.() };
  for (const command of commands) {
    if (await run(command, needs)) continue;
    process.stderr.write(`\n${name} failed: ${command.join(' ')}\n`);
    process.exit(1);
  }
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
process.stdout.write(`\nAll passed: ${times.join(', ')}.\n`);
