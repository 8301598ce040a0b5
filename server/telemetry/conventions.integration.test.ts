import { createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { Secrets } from '../identity/secrets.ts';
import { createLog } from '../log.ts';
import { Metrics } from '../operation/metrics.ts';
import type { Span } from '../protocol/index.ts';
import { startCollector } from '../testing/test-collector.ts';
import type { ExportedTrace } from './exported-trace.ts';
import { openTelemetry } from './telemetry.ts';

/** What must not leave: it stands in everything that a decision holds beside its plain steps. */
const said = 'canary said by jane.doe@mail.example';
const secret = new TextEncoder().encode('a secret of this test');
const pseudonym = (...ids: string[]) => createHmac('sha256', secret).update(JSON.stringify(ids)).digest('hex').slice(0, 16); // prettier-ignore

const step = (span: Partial<Span> & Pick<Span, 'span_id' | 'name' | 'kind'>, output: unknown = said) => ({
  span: {
    parent_span_id: '0000', plugin: null, start_ms: 1, duration_ms: 2, status: 'ok' as const, error_code: null,
    verdict: null, attributes: {}, ...span,
  },
  body: { input: said, output },
}); // prettier-ignore

/** One turn, as the recorder has it: steps in the order in which they ended. */
const turn: ExportedTrace = {
  trace_id: '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b',
  kind: 'turn',
  conversation_id: '11111111-2222-4333-8444-555555555555',
  started_at: new Date('2026-11-25T12:00:00.250Z'),
  intent: 'card_usage',
  outcome: 'answered',
  settings_version: 3,
  recorder: {
    reasons: () => ['CARD_MASKED'],
    spans: [
      step({
        span_id: '0001', name: 'guardrail guardrail.personal-data', kind: 'GUARDRAIL',
        plugin: { id: 'guardrail.personal-data', version: '1.2.0', config_hash: 'ab12' },
        start_ms: 0.5, duration_ms: 0.125, attributes: { stage: 'input' },
        verdict: { decision: 'redact', reasons: ['CARD_MASKED'] },
      }), // prettier-ignore
      step(
        {
          span_id: '0002', name: 'chat gpt-test', kind: 'LLM', start_ms: 2, duration_ms: 800,
          attributes: {
            'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-test',
            'gen_ai.usage.input_tokens': 100, 'gen_ai.usage.output_tokens': 20,
          },
        },
        { role: 'ai', content: said, finish_reason: 'tool_calls', suggestions: [said] },
      ), // prettier-ignore
      step({
        span_id: '0004', parent_span_id: '0003', name: 'run tool.cards', kind: 'CHAIN', status: 'error', error_code: 'PLUGIN_TIMEOUT',
        plugin: { id: 'tool.cards', version: '1.0.0', config_hash: 'cd34' }, start_ms: 803, duration_ms: 5000,
      }), // prettier-ignore
      step({
        span_id: '0003', name: 'execute_tool cards', kind: 'TOOL', start_ms: 802.5, duration_ms: 5001.5,
        attributes: { 'gen_ai.tool.name': 'cards' },
      }), // prettier-ignore
      step(
        {
          span_id: '0005', name: 'retrieval articles', kind: 'RETRIEVER', start_ms: 5805, duration_ms: 3,
          attributes: { 'gen_ai.operation.name': 'retrieval', 'gen_ai.data_source.id': 'articles' },
        },
        { documents: [{ article_id: 'card-use', first: 0, end: 2, sentence: 1, score: 0.75 }] },
      ), // prettier-ignore
      step(
        {
          span_id: '0000', parent_span_id: null, name: 'invoke_agent spendsense', kind: 'AGENT', start_ms: 0, duration_ms: 5810.001,
          attributes: {
            'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'spendsense',
            'spendsense.consent': true, 'spendsense.as_of': '2026-11-25',
          },
        },
        { outcome: 'answered', answer: said },
      ), // prettier-ignore
    ],
  },
};

/** As OTLP has values, written out from the conventions and not from the mapping. */
const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });
const whole = (key: string, intValue: number) => ({ key, value: { intValue } });
const list = (key: string, ...values: string[]) => ({
  key, value: { arrayValue: { values: values.map((stringValue) => ({ stringValue })) } },
}); // prettier-ignore

/** 2026-11-25T12:00:00.250Z. */
const rest = {
  droppedAttributesCount: 0,
  events: [],
  droppedEventsCount: 0,
  links: [],
  droppedLinksCount: 0,
  flags: 257,
};
const trace = { traceId: '6f1c2a345b6d4e7f8a9b0c1d2e3f4a5b', ...rest };
const root = '6f1c2a345b6d0000';
const [internal, client] = [1, 3];
const [unset, error] = [{ code: 0 }, { code: 2 }];

const expected = [
  {
    ...trace, spanId: '6f1c2a345b6d0001', parentSpanId: root, name: 'guardrail guardrail.personal-data', kind: internal, status: unset,
    startTimeUnixNano: '1795608000250500000', endTimeUnixNano: '1795608000250625000',
    attributes: [
      text('openinference.span.kind', 'GUARDRAIL'),
      text('spendsense.guardrail.decision', 'redact'),
      list('spendsense.guardrail.reasons', 'CARD_MASKED'),
      text('spendsense.guardrail.stage', 'input'),
      text('spendsense.plugin.config_hash', 'ab12'),
      text('spendsense.plugin.id', 'guardrail.personal-data'),
      text('spendsense.plugin.version', '1.2.0'),
    ],
  },
  {
    ...trace, spanId: '6f1c2a345b6d0002', parentSpanId: root, name: 'chat gpt-test', kind: client, status: unset,
    startTimeUnixNano: '1795608000252000000', endTimeUnixNano: '1795608001052000000',
    attributes: [
      text('gen_ai.operation.name', 'chat'),
      text('gen_ai.provider.name', 'openai'),
      text('gen_ai.request.model', 'gpt-test'),
      list('gen_ai.response.finish_reasons', 'tool_calls'),
      whole('gen_ai.usage.input_tokens', 100),
      whole('gen_ai.usage.output_tokens', 20),
      text('llm.model_name', 'gpt-test'),
      text('llm.provider', 'openai'),
      whole('llm.token_count.completion', 20),
      whole('llm.token_count.prompt', 100),
      whole('llm.token_count.total', 120),
      text('openinference.span.kind', 'LLM'),
    ],
  },
  {
    ...trace, spanId: '6f1c2a345b6d0004', parentSpanId: '6f1c2a345b6d0003', name: 'run tool.cards', kind: internal, status: error,
    startTimeUnixNano: '1795608001053000000', endTimeUnixNano: '1795608006053000000',
    attributes: [
      text('error.type', 'PLUGIN_TIMEOUT'),
      text('openinference.span.kind', 'CHAIN'),
      text('spendsense.plugin.config_hash', 'cd34'),
      text('spendsense.plugin.id', 'tool.cards'),
      text('spendsense.plugin.version', '1.0.0'),
    ],
  },
  {
    ...trace, spanId: '6f1c2a345b6d0003', parentSpanId: root, name: 'execute_tool cards', kind: internal, status: unset,
    startTimeUnixNano: '1795608001052500000', endTimeUnixNano: '1795608006054000000',
    attributes: [
      text('gen_ai.operation.name', 'execute_tool'),
      text('gen_ai.tool.name', 'cards'),
      text('gen_ai.tool.type', 'function'),
      text('openinference.span.kind', 'TOOL'),
      text('tool.name', 'cards'),
    ],
  },
  {
    ...trace, spanId: '6f1c2a345b6d0005', parentSpanId: root, name: 'retrieval articles', kind: internal, status: unset,
    startTimeUnixNano: '1795608006055000000', endTimeUnixNano: '1795608006058000000',
    attributes: [
      text('gen_ai.data_source.id', 'articles'),
      text('gen_ai.operation.name', 'retrieval'),
      text('openinference.span.kind', 'RETRIEVER'),
      text('retrieval.documents.0.document.id', 'card-use'),
      { key: 'retrieval.documents.0.document.score', value: { doubleValue: 0.75 } },
    ],
  },
  {
    ...trace, spanId: root, name: 'invoke_agent spendsense', kind: internal, status: unset,
    startTimeUnixNano: '1795608000250000000', endTimeUnixNano: '1795608006060001000',
    attributes: [
      text('gen_ai.agent.name', 'spendsense'),
      text('gen_ai.conversation.id', pseudonym('demo', '11111111-2222-4333-8444-555555555555')),
      text('gen_ai.operation.name', 'invoke_agent'),
      text('openinference.span.kind', 'AGENT'),
      text('session.id', pseudonym('demo', '11111111-2222-4333-8444-555555555555')),
      text('spendsense.as_of', '2026-11-25'),
      text('spendsense.bank.id', 'demo'),
      { key: 'spendsense.consent', value: { boolValue: true } },
      text('spendsense.decision.intent', 'card_usage'),
      text('spendsense.decision.kind', 'turn'),
      text('spendsense.decision.outcome', 'answered'),
      list('spendsense.decision.reasons', 'CARD_MASKED'),
      whole('spendsense.settings.version', 3),
      text('user.id', pseudonym('demo', 'maya-torres')),
    ],
  },
]; // prettier-ignore

const byKey = <T extends { attributes: readonly { key: string }[] }>(span: T) => ({
  ...span, attributes: [...span.attributes].sort((one, other) => (one.key < other.key ? -1 : 1)),
}); // prettier-ignore

test('a turn reaches a collector as the conventions have it, with headers from a secret, and no word of it', async () => {
  const collector = await startCollector();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spendsense-'));
  try {
    const headers = Buffer.from('authorization=Bearer%20of-the-collector,x-team=bank').toString('base64');
    await writeFile(path.join(folder, 'secrets.json'), JSON.stringify({ collector: headers }));
    const telemetry = await openTelemetry(
      { endpoint: `${collector.endpoint}/`, headers: 'file:collector' },
      { secrets: await Secrets.open(folder), secret, metrics: new Metrics(), log: createLog('silent') },
    );
    telemetry.send({ bank_id: 'demo', user_id: 'maya-torres' }, turn);
    // What is left is sent before it stops.
    await telemetry.stop();
    const [request, ...others] = collector.received;
    expect(others).toEqual([]);
    expect(request?.path).toBe('/v1/traces');
    expect(request?.headers).toMatchObject({ authorization: 'Bearer of-the-collector', 'x-team': 'bank', 'content-type': 'application/json' }); // prettier-ignore
    expect(request?.body).not.toMatch(/canary|maya|11111111/);
    const body: unknown = JSON.parse(request?.body ?? '');
    expect(body).toMatchObject({
      resourceSpans: [
        {
          resource: { attributes: [text('service.name', 'spendsense'), text('service.version', packageFile.version)] },
          scopeSpans: [{ scope: { name: 'spendsense', version: packageFile.version } }],
        },
      ],
    });
    expect(collector.spans().map(byKey)).toEqual(expected);
  } finally {
    await collector.close();
    await rm(folder, { recursive: true });
  }
});

test('a secret that is not there stops the start', async () => {
  const secrets = await Secrets.open('/nowhere');
  const tools = { secrets, secret, metrics: new Metrics(), log: createLog('silent') };
  await expect(openTelemetry({ endpoint: 'http://127.0.0.1:1', headers: 'file:collector' }, tools)).rejects.toMatchObject({ code: 'SECRET_MISSING' }); // prettier-ignore
});
