import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { knowledgeOf, loadKnowledge } from '../../knowledge/index.ts';
import { checkSentence } from '../../plugins/guardrails/provenance/check-sentence.ts';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import {
  buildLedger,
  definePlugin,
  disclaimer,
  disclaimers,
  type Analysis,
  type Knowledge,
  type Plugin,
} from '../../plugins/kit/index.ts';
import { signalPlugins } from '../../plugins/signals/index.ts';
import { personaPlugins } from '../../plugins/personas/index.ts';
import { Host, pluginContext } from '../host/host.ts';
import { bundledPlugins } from '../plugins.ts';
import { TraceRecorder } from '../trace/recorder.ts';
import { analyze, riskFlag } from './analyze.ts';
import { noExclusions } from './recommend.ts';

const now = '2026-11-25T12:00:00Z';
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ today: '2026-11-25' });
});

function analysisOf(
  id: string,
  plugins: readonly Plugin[] = bundledPlugins,
  recorder: TraceRecorder | null = null,
  locale = 'en-US',
): Analysis {
  const rows =
    id === 'nobody'
      ? { accounts: [], transactions: [], liabilities: [], removed: [], warnings: [] }
      : generateCustomer(id, { seed: 20_261_125, to: '2026-11-25' });
  return analyze({
    ledger: buildLedger(rows, '2026-11-25'),
    host: new Host(plugins),
    knowledge,
    now,
    locale,
    recorder,
  });
}

describe.each(demoCustomers.map(({ id }) => id))('for %s', (id) => {
  test('every recommendation has its reason with proof, and its disclaimer', () => {
    const { recommendations } = analysisOf(id);
    for (const item of [...recommendations.education, ...recommendations.offers]) {
      expect(item.rationale).toMatch(/^We're showing you this because /);
      expect(item.rationale).not.toContain('{fact:');
      expect(
        checkSentence(item.rationale_template, { facts: item.facts, citations: [], message: '', merchants: [] }),
      ).toEqual([]);
      expect(item.evidence.length).toBeGreaterThan(0);
      expect(item.disclaimer).toBe(disclaimer);
    }
  });

  test.each(['en-US', 'es-US'])('every reason may be said in an answer in %s', async (locale) => {
    const { recommendations } = analysisOf(id, bundledPlugins, null, locale);
    const context = pluginContext(now, 1);
    for (const { plugin, config } of new Host(bundledPlugins).ofKind('guardrail')) {
      if (!plugin.stages.includes('output')) continue;
      const { check } = plugin.create(context, config);
      for (const { rationale_template: text, facts } of [...recommendations.education, ...recommendations.offers]) {
        const given = { text, facts, before: '', citations: [], message: '', merchants: [], locale };
        const verdict = await check({ stage: 'output', ...given }, new AbortController().signal);
        expect([plugin.id, text, verdict.decision]).toEqual([plugin.id, text, 'allow']);
      }
    }
  });

  test('a Spanish reader is told all of it in Spanish', () => {
    const { recommendations } = analysisOf(id, bundledPlugins, null, 'es-US');
    for (const item of [...recommendations.education, ...recommendations.offers]) {
      expect(item.rationale).toMatch(/^Te mostramos esto porque /);
      expect(item.rationale).not.toContain('{fact:');
      expect(
        checkSentence(item.rationale_template, { facts: item.facts, citations: [], message: '', merchants: [] }),
      ).toEqual([]);
      expect(item.disclaimer).toBe(disclaimers.es);
      const said = [
        item.rationale,
        item.title,
        item.summary,
        item.disclosure,
        ...item.reasons.map((one) => one.sentence),
      ];
      expect(said.join(' ')).not.toMatch(/\b(?:the|your|you|and|of|ending|last \d+ days)\b/i);
    }
  });

  test('there are three to five articles and one to three offers, or the reason why not', () => {
    const { education, offers, shortfall, not_shown } = analysisOf(id).recommendations;
    expect(education.length).toBeLessThanOrEqual(5);
    expect(offers.length).toBeLessThanOrEqual(3);
    expect(education.length >= 3 || shortfall.some((reason) => reason.startsWith('education'))).toBe(true);
    expect(offers.length >= 1 || shortfall.some((reason) => reason.startsWith('offers'))).toBe(true);
    expect(new Set([...education, ...offers].map(({ item_id }) => item_id)).size).toBe(
      education.length + offers.length,
    );
    for (const { reasons } of not_shown) expect(reasons.length).toBeGreaterThan(0);
  });

  test('the same comes out twice', () => {
    expect(analysisOf(id)).toEqual(analysisOf(id));
  });
});

test('the articles serve the persona first', () => {
  const { personas, recommendations } = analysisOf('maya-torres');
  expect(personas['30'].primary).toBe('high_utilization');
  const [first] = recommendations.education;
  expect(knowledge.article(first?.item_id ?? '')?.personas).toContain('high_utilization');
});

test('an article is chosen for what it is mostly about, and one signal does not explain them all', () => {
  // Marcus is overdue and pays interest: each has an article of its own before any has a second one.
  const { education } = analysisOf('marcus-reed').recommendations;
  expect(Object.fromEntries(education.slice(0, 2).map(({ signal, item_id }) => [signal, item_id]))).toEqual({
    'credit.is_overdue': 'late-card-payments',
    'credit.interest_charges_cents': 'how-card-interest-works',
  });
  expect(new Set(education.slice(0, 3).map(({ signal }) => signal)).size).toBe(3);
});

test('what an operator took away is replaced, and an offer is recorded as withheld', () => {
  const input = {
    ledger: buildLedger(generateCustomer('maya-torres', { seed: 20_261_125, to: '2026-11-25' }), '2026-11-25'),
    host: new Host(bundledPlugins),
    knowledge,
    now,
    locale: 'en-US',
    recorder: null,
  };
  const before = analyze(input).recommendations;
  const withheld = new Set([before.education[0]?.recommendation_id ?? '', before.offers[0]?.recommendation_id ?? '']);
  const items = new Map([...withheld].map((id) => [id, 'WITHHELD_BY_OPERATOR' as const]));
  const after = analyze({ ...input, excluded: { items, noOffers: null } }).recommendations;
  const shown = [...after.education, ...after.offers].map(({ recommendation_id }) => recommendation_id);
  expect(shown.filter((id) => withheld.has(id))).toEqual([]);
  expect(after.education).toHaveLength(before.education.length);
  const spanish = analyze({ ...input, locale: 'es-US', excluded: { ...noExclusions, items } }).recommendations;
  expect(spanish.education.map(({ item_id }) => item_id)).not.toContain(`${before.education[0]?.item_id}-es`);
  const taken = after.not_shown.find(({ item_id }) => item_id === before.offers[0]?.item_id);
  expect(taken?.reasons[0]?.code).toBe('WITHHELD_BY_OPERATOR');
});

test('without data there is nothing to say, and it is said', () => {
  const { recommendations, personas, recurring } = analysisOf('nobody');
  expect([recommendations.education, recommendations.offers, recurring]).toEqual([[], [], []]);
  expect(recommendations.shortfall).toHaveLength(2);
  expect(personas['30']).toMatchObject({ primary: 'general', reason: expect.stringContaining('insufficient_data') });
});

test('without articles there is no education', () => {
  const analysis = analyze({
    ledger: buildLedger(generateCustomer('maya-torres', { seed: 1, to: '2026-11-25' }), '2026-11-25'),
    host: new Host(bundledPlugins),
    knowledge: knowledgeOf([]),
    now,
    locale: 'en-US',
    recorder: null,
  });
  expect(analysis.recommendations.education).toEqual([]);
});

describe('a plugin that fails', () => {
  const others = bundledPlugins.filter(({ id }) => id !== 'signal.savings' && id !== 'persona.high-utilization');

  test('as a signal leaves its family unknown, and the rest as it is', () => {
    const broken = definePlugin({
      kind: 'signal',
      family: 'savings',
      id: 'signal.savings',
      version: '1.0.0',
      summary: 'Fails.',
      config: z.strictObject({}),
      create: () => ({
        detect: () => {
          throw new Error('broken');
        },
        points: () => [],
      }),
    });
    const recorder = new TraceRecorder();
    const { signals } = analysisOf('maya-torres', [...others, broken], recorder);
    expect(signals['30'].savings).toBeNull();
    expect(signals['30'].spending?.total_cents).toBeGreaterThan(0);
    expect(recorder.spans.filter(({ span }) => span.status === 'error')).toHaveLength(3);
  });

  test('as a persona is undecided, never a match', () => {
    const broken = definePlugin({
      kind: 'persona',
      persona: 'high_utilization',
      priority: 1,
      id: 'persona.high-utilization',
      version: '1.0.0',
      summary: 'Fails.',
      config: z.strictObject({}),
      create: () => ({ assign: () => ({ match: 'yes', because: [] }) as never }),
    });
    const { personas } = analysisOf('maya-torres', [...others, broken]);
    expect(personas['30'].primary).toBe('general');
    expect(personas['30'].unknown).toContainEqual(expect.objectContaining({ id: 'high_utilization' }));
  });
});

test('a host without a required guardrail, with a doubled or a misnamed plugin does not start', () => {
  const [consent, ...rest] = guardrailPlugins;
  expect(() => new Host(rest)).toThrow(expect.objectContaining({ code: 'GUARDRAIL_MISSING' }));
  expect(() => new Host([...guardrailPlugins, consent as Plugin])).toThrow(
    expect.objectContaining({ code: 'PLUGIN_DUPLICATE' }),
  );
  expect(() => new Host([...guardrailPlugins, ...signalPlugins, { ...signalPlugins[0], id: 'signal.other' }])).toThrow(
    expect.objectContaining({ code: 'PLUGIN_DUPLICATE' }),
  );
  expect(() => new Host([...guardrailPlugins, { ...(personaPlugins[0] as Plugin), id: 'persona.Bad' }])).toThrow(
    expect.objectContaining({ code: 'PLUGIN_ID_INVALID' }),
  );
  expect(() => new Host([...guardrailPlugins, ...signalPlugins], { 'signal.savings': { nonsense: 1 } })).toThrow(
    expect.objectContaining({ code: 'PLUGIN_CONFIG_INVALID' }),
  );
  expect(() => new Host(guardrailPlugins, { 'signal.nothing': {} })).toThrow(
    expect.objectContaining({ code: 'PLUGIN_UNKNOWN' }),
  );
});

test.each([
  [{ is_overdue: true, utilization: null, overdrafts: null }, true],
  [{ is_overdue: false, utilization: 0.8, overdrafts: 0 }, true],
  [{ is_overdue: false, utilization: 0.79, overdrafts: 0 }, false],
  [{ is_overdue: null, utilization: null, overdrafts: 1 }, true],
  [{ is_overdue: null, utilization: null, overdrafts: 0 }, false],
  [{ is_overdue: null, utilization: null, overdrafts: null }, null],
])('risk of %j is %s', ({ is_overdue, utilization, overdrafts }, expected) => {
  const { signals } = analysisOf('maya-torres');
  const { credit, cash_flow } = signals['30'];
  if (!credit || !cash_flow) throw new Error('Maya has cards and a checking account.');
  const today = {
    ...signals['30'],
    credit: { ...credit, overall: { ...credit.overall, is_overdue, utilization } },
    cash_flow: { ...cash_flow, overdrafts },
  };
  expect(riskFlag({ ...signals, '30': today })).toBe(expected);
});
