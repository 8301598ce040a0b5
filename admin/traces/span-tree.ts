import type { Span } from '../../server/protocol/index.ts';

/** A span in its place: what it called, how deep it lies, and how long it took without what it called. */
export interface SpanNode {
  span: Span;
  depth: number;
  children: SpanNode[];
  /** Milliseconds in which none of its children ran. */
  self_ms: number;
}

/**
 * Spans as a forest, each level in order of time. A span whose parent is not there stands at the top,
 * and so does one of a circle: every span is shown exactly once, whatever the data.
 */
export function buildTree(spans: readonly Span[]): SpanNode[] {
  const ids = new Set(spans.map((span) => span.span_id));
  const byParent = Map.groupBy(spans, ({ parent_span_id }) =>
    parent_span_id !== null && ids.has(parent_span_id) ? parent_span_id : null,
  );
  const placed = new Set<Span>();
  const place = (span: Span, depth: number): SpanNode => {
    placed.add(span);
    const below = inOrder(byParent.get(span.span_id) ?? []).filter((child) => !placed.has(child));
    const children = below.map((child) => place(child, depth + 1));
    return { span, depth, children, self_ms: selfTime(span, below) };
  };
  const roots = inOrder(byParent.get(null) ?? []).map((span) => place(span, 0));
  for (const span of inOrder(spans)) if (!placed.has(span)) roots.push(place(span, 0));
  return roots;
}

/** The rows to show, top to bottom, without what lies below a collapsed span. */
export function visibleNodes(roots: readonly SpanNode[], collapsed: ReadonlySet<string>): SpanNode[] {
  return roots.flatMap((node) => [
    node,
    ...(collapsed.has(node.span.span_id) ? [] : visibleNodes(node.children, collapsed)),
  ]);
}

/** Duration less the time in which at least one child ran; children that overlap or outlast the span count once. */
export function selfTime(span: Pick<Span, 'start_ms' | 'duration_ms'>, children: readonly Span[]): number {
  const end = span.start_ms + span.duration_ms;
  let covered = 0;
  let reached = span.start_ms;
  for (const child of inOrder(children)) {
    const from = Math.max(child.start_ms, reached);
    const to = Math.min(child.start_ms + child.duration_ms, end);
    if (to > from) covered += to - from;
    reached = Math.max(reached, to);
  }
  return Math.max(0, span.duration_ms - covered);
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((one, other) => one.start_ms - other.start_ms);
}
