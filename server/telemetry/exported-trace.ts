import {
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Attributes,
  type HrTime,
  type SpanContext,
} from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import packageFile from '../../package.json' with { type: 'json' };
import type { Scope } from '../database/tenancy.ts';
import { pseudonym, pseudonymOf } from '../operation/pseudonym.ts';
import { intentOf } from '../trace/plain.ts';
import type { RecordedSpan } from '../trace/recorder.ts';
import type { TraceDraft } from '../trace/store.ts';
import { attributesOf, isCall, nameOf, withoutNothing } from './attributes.ts';

/** What is told of a decision. */
export type ExportedTrace = Pick<
  TraceDraft,
  'trace_id' | 'kind' | 'conversation_id' | 'started_at' | 'intent' | 'outcome' | 'settings_version'
> & { readonly recorder: Pick<TraceDraft['recorder'], 'spans' | 'reasons'> };

const { name, version } = packageFile;
const resource = resourceFromAttributes({ 'service.name': name, 'service.version': version });

/**
 * A stored decision as OpenTelemetry has spans. Its id there is the one here without dashes, so that who may open it finds it in the admin; the
 * customer and the conversation have pseudonyms.
 */
export function exportedTrace(scope: Scope, trace: ExportedTrace, secret: Uint8Array): ReadableSpan[] {
  const known = new Set(trace.recorder.spans.map(({ span }) => span.span_id));
  return trace.recorder.spans.map((recorded) => {
    const { parent_span_id } = recorded.span;
    const parent = parent_span_id !== null && known.has(parent_span_id) ? contextOf(trace, parent_span_id) : null;
    return exportedSpan(trace, recorded, parent, parent ? {} : ofDecision(scope, trace, secret));
  });
}

/** What is told of the decision as a whole, at its first step. */
function ofDecision(scope: Scope, trace: ExportedTrace, secret: Uint8Array): Attributes {
  const { conversation_id } = trace;
  const conversation = conversation_id === null ? null : pseudonym([scope.bank_id, conversation_id], secret);
  return withoutNothing({
    'gen_ai.conversation.id': conversation,
    'session.id': conversation,
    'user.id': pseudonymOf(scope, secret),
    'spendsense.bank.id': scope.bank_id,
    'spendsense.decision.kind': trace.kind,
    'spendsense.decision.outcome': trace.outcome,
    'spendsense.decision.intent': intentOf(trace.intent),
    'spendsense.decision.reasons': trace.recorder.reasons(),
    'spendsense.settings.version': trace.settings_version,
  });
}

function exportedSpan(
  trace: ExportedTrace,
  recorded: RecordedSpan,
  parent: SpanContext | null,
  more: Attributes,
): ReadableSpan {
  const { span } = recorded;
  const startTime = timeOf(trace.started_at, span.start_ms);
  return {
    name: nameOf(span),
    kind: isCall(span) ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => contextOf(trace, span.span_id),
    ...(parent && { parentSpanContext: parent }),
    startTime,
    endTime: timeOf(trace.started_at, span.start_ms + span.duration_ms),
    duration: timeOf(new Date(0), span.duration_ms),
    ended: true,
    status: { code: span.status === 'error' ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes: { ...attributesOf(recorded), ...more },
    links: [],
    events: [],
    resource,
    instrumentationScope: { name, version },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

/** Steps are numbered within a decision, but some collectors want ids that no other trace has. */
function contextOf({ trace_id }: ExportedTrace, span_id: string): SpanContext {
  const traceId = trace_id.replaceAll('-', '');
  return { traceId, spanId: `${traceId.slice(0, 12)}${span_id.padStart(4, '0')}`, traceFlags: TraceFlags.SAMPLED };
}

/** In whole microseconds, which is what steps are measured in and what a number holds exactly. */
function timeOf(start: Date, milliseconds: number): HrTime {
  const microseconds = start.getTime() * 1000 + Math.round(milliseconds * 1000);
  return [Math.floor(microseconds / 1_000_000), (microseconds % 1_000_000) * 1000];
}
