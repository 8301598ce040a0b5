/** Every number of a worked example, against the plugin that it explains and against its own arithmetic. */
import { describe, expect, test } from 'vitest';
import type { PersonaPlugin, PluginContext, SignalPlugin } from '../plugins/kit/index.ts';
import { personaPlugins } from '../plugins/personas/index.ts';
import { signalPlugins } from '../plugins/signals/index.ts';
import { valueOf } from './pages/arithmetic.ts';
import { describe as describePlugin } from './pages/described.ts';
import { lineOf, textsOf } from './pages/docstring.ts';
import { ledgerOf, signalsOf } from './pages/example-input.ts';
import { readValue, statementsOf, tablesOf, valueAt, type Statement } from './pages/example.ts';

const context: PluginContext = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };

/** A number agrees to the decimals it is written with; everything else is equal. */
function expectAgreement(actual: unknown, { path, value, decimals }: Statement): void {
  if (typeof value === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - value), `${path}: ${actual}, not ${value}`).toBeLessThanOrEqual(
      0.500001 * 10 ** -decimals,
    );
    if (decimals === 0) expect(actual, path).toBe(value);
  } else expect(actual, path).toEqual(value);
}

describe.each((signalPlugins as readonly SignalPlugin[]).map((plugin) => [plugin.family, plugin] as const))(
  '%s',
  (_, plugin) => {
    const { docstring } = describePlugin(plugin);
    const { ledger, window } = ledgerOf(lineBreaks(docstring.self));
    const signals = plugin.create(context, plugin.config.parse({})).detect(ledger, window);

    test.each(docstring.parts.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
      const statements = statementsOf(lineOf(entry, 'example') ?? '');
      expect(statements.some(({ path }) => path.includes(name))).toBe(true);
      for (const statement of statements) {
        // A sum on its own says what a figure of the text is; everything else names a field.
        expectAgreement(valueOf(statement.path) ?? valueAt(signals, statement.path), statement);
        for (const step of statement.steps) expectAgreement(valueOf(step), { ...statement, path: step });
      }
    });
  },
);

function lineBreaks(entry: Parameters<typeof textsOf>[0]): string {
  return textsOf(entry, 'example').join('\n\n');
}

describe.each((personaPlugins as readonly PersonaPlugin[]).map((plugin) => [plugin.persona, plugin] as const))(
  '%s',
  (_, plugin) => {
    const { docstring } = describePlugin(plugin);
    const examples = textsOf(docstring.self, 'example');
    const outcomes = examples.map((text) => {
      const [given = []] = tablesOf(text);
      return plugin.create(context, plugin.config.parse({})).assign(signalsOf(given));
    });

    test.each(examples.map((text, index) => [text.split('\n')[0] ?? '', text, index] as const))(
      '%s',
      (_, text, index) => {
        const [, expected = []] = tablesOf(text);
        const criteria = expected.map(({ criterion, value = '', threshold = '', met = '' }) => ({
          criterion,
          value: readValue(value),
          threshold: readValue(threshold),
          met: readValue(met),
        }));
        expect(outcomes[index]?.because.map(({ evidence: _evidence, ...criterion }) => criterion)).toEqual(criteria);
        expect(statementsOf(text)).toMatchObject([{ path: 'match', value: outcomes[index]?.match }]);
      },
    );

    test('describes every criterion that it gives', () => {
      const given = new Set(outcomes.flatMap(({ because }) => because.map(({ criterion }) => criterion)));
      expect(docstring.parts.map(({ name }) => name).sort()).toEqual([...given].sort());
    });
  },
);
