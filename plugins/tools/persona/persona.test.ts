import { beforeAll, expect, test } from 'vitest';
import { generateCustomer } from '../../../demo/generator/index.ts';
import { loadKnowledge } from '../../../knowledge/index.ts';
import { analyze } from '../../../server/analysis/analyze.ts';
import { Host } from '../../../server/host/host.ts';
import { bundledPlugins } from '../../../server/plugins.ts';
import { buildLedger, fillReferences, type Knowledge } from '../../kit/index.ts';
import { runTool, sessionOf } from '../shared/testing.ts';
import persona from './index.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ today: '2026-11-25' });
});

/** What the boxes below the answer say to Maya, whose cards are well used. */
async function reasonsIn(locale: string): Promise<string[]> {
  const ledger = buildLedger(generateCustomer('maya-torres', { seed: 20_261_125, to: '2026-11-25' }), '2026-11-25');
  const host = new Host(bundledPlugins);
  const analysis = analyze({ ledger, host, knowledge, now: '2026-11-25T12:00:00Z', locale, recorder: null });
  const { cards, facts } = await runTool(persona, {}, sessionOf(ledger, { analysis, knowledge, locale }));
  return cards.flatMap((card) => (card.type === 'rationale' ? [fillReferences(card.text, facts, locale)] : []));
}

test('what the pattern rests on is observed in the language of the answer', async () => {
  const english = await reasonsIn('en-US');
  const spanish = await reasonsIn('es-US');
  expect(english.length).toBeGreaterThan(1);
  expect(spanish).toHaveLength(english.length);
  for (const reason of english) expect(reason).toMatch(/^We see that [a-z$\d]/);
  for (const reason of spanish) expect(reason).toMatch(/^Vemos que [a-zú$\d]/);
  // The same figures in both.
  const figuresOf = (reason: string) =>
    (reason.match(/\$?\d[\d,.]*%?/g) ?? []).map((figure) => figure.replace(/[.,]$/, '')).sort();
  expect(spanish.map(figuresOf)).toEqual(english.map(figuresOf));
  expect(english.flatMap(figuresOf).length).toBeGreaterThan(0);
});
