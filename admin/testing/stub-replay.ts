import type { ReplayData, TraceDetail } from '../../server/protocol/index.ts';

/** A decision made again: an answer comes out otherwise at its first tool, what was blocked cannot be made again, the rest is the same. */
export function stubReplay({ trace_id, kind, outcome, spans }: TraceDetail, mode: string | undefined): ReplayData {
  const tool = spans.find((span) => span.name === 'execute_tool spending');
  const isGone = outcome === 'blocked';
  const difference = tool && {
    span_id: tool.span_id,
    name: tool.name,
    field: 'output.facts.0.value.amount',
    recorded: 41_260,
    replayed: 40_010,
  };
  return {
    replay: {
      trace_id,
      kind,
      state: isGone ? 'not_replayable' : difference ? 'different' : 'identical',
      reason: isGone ? 'WORDS_NOT_KEPT' : null,
      recorded_outcome: outcome,
      replayed_outcome: isGone ? null : difference ? 'clarified' : outcome,
      difference: (!isGone && difference) || null,
    },
    match: mode === 'requery' && !isGone ? { matched: 4, of: 5 } : null,
  };
}
