import { startReceiver } from './test-receiver.ts';

interface Attribute {
  readonly key: string;
  readonly value: unknown;
}
/** A step as a collector is sent it; what tests look at. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** For tests: an OpenTelemetry collector on this machine, which speaks OTLP over HTTP with JSON. */
export async function startCollector() {
  const receiver = await startReceiver();
  const took = () => receiver.answers((_request, response) => void response.writeHead(200).end('{}'));
  took();
  const spans = (): CollectedSpan[] =>
    receiver.received.flatMap(({ body }) =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: CollectedSpan[] }[] }[] }).resourceSpans.flatMap(
        ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
  return {
    ...receiver,
    endpoint: `http://127.0.0.1:${receiver.port}`,
    /** Takes what it is sent. */
    takes: took,
    /** Answers with this status instead. */
    refuses: (status: number) => receiver.answers((_request, response) => void response.writeHead(status).end()),
    spans,
    /** All of a decision's steps, once its first has come: steps come in the order in which they ended. */
    decision: async (trace_id: string): Promise<CollectedSpan[]> => {
      const traceId = trace_id.replaceAll('-', '');
      for (let tries = 0; tries < 300; tries++) {
        const found = spans().filter((span) => span.traceId === traceId);
        if (found.some(({ parentSpanId }) => parentSpanId === undefined)) return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('The collector was not sent that decision.');
    },
  };
}
