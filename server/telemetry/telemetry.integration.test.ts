import { afterAll, beforeAll, expect, test } from 'vitest';
import { DecisionTrace } from '../database/entities/index.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { createLog } from '../log.ts';
import { Metrics } from '../operation/metrics.ts';
import { startCollector } from '../testing/test-collector.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import type { ExportedTrace } from './exported-trace.ts';
import { openTelemetry } from './telemetry.ts';

let server: TestServer;
let collector: Awaited<ReturnType<typeof startCollector>>;

beforeAll(async () => {
  collector = await startCollector();
  server = await startTestServer({ collector: { endpoint: collector.endpoint, headers: null } });
});
afterAll(async () => {
  await server.close();
  await collector.close();
});

const counted = async ({ registry }: Metrics, outcome: string) => {
  const { values = [] } = (await registry.getMetricsAsJSON()).find(({ name }) => name === 'spendsense_telemetry_spans_total') ?? {}; // prettier-ignore
  return values.find(({ labels }) => labels['outcome'] === outcome)?.value ?? 0;
};
/** Waits until a number is reached; how long that takes is not what is tested. */
const until = async (metrics: Metrics, outcome: string, least: number) => {
  for (let tries = 0; tries < 300; tries++) {
    const value = await counted(metrics, outcome);
    if (value >= least) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`There were never ${least} steps ${outcome}.`);
};

test('a turn and a run of recommendations reach the collector step by step, and nobody is named', async () => {
  const maya = await server.connect('maya-torres');
  await maya.consent(true);
  const asked = await maya.ask('How much did I spend on groceries last month? My card is 4111 1111 1111 1111.');
  const turn = await collector.decision(asked.turn_id);
  const { span_count, user_id } = await server.application.database
    .scoped({ bank_id: 'demo', user_id: '*' })
    .findOneOrFail(DecisionTrace, { trace_id: asked.turn_id });
  expect(turn).toHaveLength(span_count);
  expect(new Set(turn.map(({ name }) => name.split(' ')[0]))).toEqual(
    new Set(['invoke_agent', 'guardrail', 'chat', 'execute_tool', 'run']),
  );
  await recomputeCustomer(server.application, { bank_id: 'demo', user_id });
  const [shown] = await server.application.database
    .scoped({ bank_id: 'demo', user_id })
    .find(DecisionTrace, { kind: 'recommendation', outcome: 'shown' }, { limit: 1, orderBy: { started_at: 'desc' } });
  const names = (await collector.decision(shown?.trace_id ?? '')).map(({ name }) => name);
  expect(names).toContain('invoke_workflow analyze');
  // Parents that a collector was never sent would leave steps hanging in the air.
  const known = new Set(collector.spans().map(({ spanId }) => spanId));
  expect(collector.spans().every(({ parentSpanId }) => parentSpanId === undefined || known.has(parentSpanId))).toBe(true); // prettier-ignore
  const everything = collector.received.map(({ body }) => body).join('\n');
  expect(everything).not.toMatch(/maya|torres|4111 ?1111|groceries last/i);
  expect(everything).not.toContain(user_id);
  expect(everything).not.toContain(maya.conversation_id);
});

test.each([429, 500])(
  'a collector that answers %i fails no turn, and what it did not take is counted',
  async (status) => {
    const { metrics } = server.application;
    const before = await counted(metrics, 'failed');
    collector.refuses(status);
    const ben = await server.connect('ben-carter');
    await ben.consent(true);
    expect((await ben.ask('What is an APR?')).outcome).toBe('answered');
    // It is asked again for a while after a 429, and not after a 500.
    await until(metrics, 'failed', before + 1);
    collector.takes();
    const { turn_id } = await ben.ask('What is credit utilization?');
    expect((await collector.decision(turn_id)).length).toBeGreaterThan(3);
  },
);

test('a turn does not wait for a collector that never answers', async () => {
  let isAnswered = false;
  const held: (() => void)[] = [];
  const isAsked = new Promise<void>((resolve) => {
    collector.answers((_request, response) => {
      held.push(() => void response.writeHead(200).end('{}'));
      resolve();
    });
  });
  const ben = await server.connect('ben-carter');
  await ben.ask('What is an APR?');
  await isAsked;
  expect((await ben.ask('What is credit utilization?')).outcome).toBe('answered');
  expect(isAnswered).toBe(false);
  isAnswered = true;
  collector.takes();
  for (const answer of held) answer();
});

test('with a collector that is gone, no more than a bounded number waits, and the rest is counted as dropped', async () => {
  const metrics = new Metrics();
  const tools = { secrets: server.application.secrets, secret: new Uint8Array(32), metrics, log: createLog('silent') };
  // A port that nobody listens on: it was ours a moment ago.
  const gone = await startCollector();
  await gone.close();
  const telemetry = await openTelemetry({ endpoint: gone.endpoint, headers: null }, tools);
  const spans = Array.from({ length: 100 }, (_, position) => ({
    span: {
      span_id: position.toString(16).padStart(4, '0'), parent_span_id: position === 0 ? null : '0000', name: 'analyze', kind: 'CHAIN' as const,
      plugin: null, start_ms: 0, duration_ms: 1, status: 'ok' as const, error_code: null, verdict: null, attributes: {},
    },
    body: { input: null, output: null },
  })); // prettier-ignore
  const trace = (id: number): ExportedTrace => ({
    trace_id: `6f1c2a34-5b6d-4e7f-8a9b-${id.toString(16).padStart(12, '0')}`,
    kind: 'turn', conversation_id: null, started_at: new Date(), intent: null, outcome: 'answered', settings_version: null,
    recorder: { spans, reasons: () => [] },
  }); // prettier-ignore
  for (let id = 0; id < 60; id++) telemetry.send({ bank_id: 'demo', user_id: 'nobody' }, trace(id));
  // 6,000 at once: one batch of 512 is on its way, 4,096 wait.
  expect(await counted(metrics, 'dropped')).toBe(6_000 - 512 - 4_096);
  await telemetry.stop();
  await until(metrics, 'failed', 1);
  expect(await counted(metrics, 'sent')).toBe(0);
});
