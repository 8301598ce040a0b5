import { createHash } from 'node:crypto';
import type { Span } from '../../server/protocol/index.ts';

type Given = Partial<Omit<Span, 'name' | 'start_ms' | 'duration_ms'>>;

/** Builds the spans of a trace in order; ids count up, a parent is named by the span it returned. */
export class SpanList {
  readonly spans: Span[] = [];

  add(name: string, start_ms: number, duration_ms: number, given: Given = {}): string {
    const span_id = `span-${String(this.spans.length + 1).padStart(2, '0')}`;
    this.spans.push({
      span_id,
      parent_span_id: null,
      name,
      kind: 'CHAIN',
      plugin: null,
      start_ms,
      duration_ms,
      status: 'ok',
      error_code: null,
      verdict: null,
      attributes: {},
      ...given,
    });
    return span_id;
  }

  guardrail(
    id: string,
    stage: string,
    start_ms: number,
    duration_ms: number,
    given: Given & { parent: string },
  ): string {
    const { parent, ...rest } = given;
    return this.add(`guardrail ${id}`, start_ms, duration_ms, {
      kind: 'GUARDRAIL',
      parent_span_id: parent,
      plugin: plugin(id),
      verdict: { decision: 'allow', reasons: [] },
      attributes: { 'spendsense.stage': stage, 'spendsense.policy.version': '2026-11-01' },
      ...rest,
    });
  }
}

export function plugin(id: string, version = '1.0.0'): NonNullable<Span['plugin']> {
  const hash = createHash('sha256')
    .update(id + version)
    .digest('hex');
  return { id, version, config_hash: `sha256:${hash.slice(0, 16)}` };
}
