import { beforeAll, expect, test } from 'vitest';
import { demoCustomers, generateCustomer } from '../../../demo/generator/index.ts';
import { loadKnowledge } from '../../../knowledge/index.ts';
import { analyze } from '../../../server/analysis/analyze.ts';
import { Host } from '../../../server/host/host.ts';
import { bundledPlugins } from '../../../server/plugins.ts';
import { buildLedger, type ToolSession } from '../../kit/index.ts';
import { runTool, sessionOf } from '../shared/testing.ts';
import tool from './index.ts';

/** A demo customer who is shown an offer and not another. */
let session: ToolSession;
let shown: string;
let other: string;
beforeAll(async () => {
  const knowledge = await loadKnowledge({ today: '2026-11-25' });
  const host = new Host(bundledPlugins);
  for (const { id } of demoCustomers) {
    const ledger = buildLedger(generateCustomer(id, { seed: 20_261_125, to: '2026-11-25' }), '2026-11-25');
    const now = '2026-11-25T12:00:00Z';
    const analysis = analyze({ ledger, host, knowledge, now, locale: 'en-US', recorder: null });
    const [first] = analysis.recommendations.offers;
    const [second] = analysis.recommendations.not_shown;
    if (!first || !second) continue;
    session = sessionOf(ledger, { analysis });
    shown = first.title;
    other = second.title;
    return;
  }
});

const answerTo = async (question: string, aspect = 'offers'): Promise<string> =>
  (await runTool(tool, { aspect, question }, session)).text;

test.each([
  ["Why don't I see any offers?", 'offers'],
  ["Why don't I see any offers?", 'why'],
  ['not a single offer, why', 'offers'],
  ['you never offer me anything', 'offers'],
  ['ni una sola oferta, ¿por qué?', 'offers'],
])('whoever sees offers and asks why there are none is told so: %s (%s)', async (question, aspect) => {
  expect(await answerTo(question, aspect)).toContain('You do see some.');
});

test('whoever asks for offers is not contradicted', async () => {
  expect(await answerTo('Do you have any offers with no fees for me?')).not.toContain('You do see');
});

test('an offer that is named is told of: shown, or why not', async () => {
  expect(await answerTo(`why don't I see the ${shown}`)).toContain('You do see it.');
  expect(await answerTo(`why not the ${other}?`, 'why')).toContain(`“${other}” is not shown to you.`);
});
