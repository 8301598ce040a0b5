import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/protocol/index.ts';
import { buildTree, selfTime, visibleNodes, type SpanNode } from './span-tree.ts';

function span(span_id: string, parent_span_id: string | null, start_ms: number, duration_ms: number): Span {
  return {
    span_id,
    parent_span_id,
    start_ms,
    duration_ms,
    name: span_id,
    kind: 'CHAIN',
    status: 'ok',
    plugin: null,
    error_code: null,
    verdict: null,
    attributes: {},
  };
}
const outline = (nodes: SpanNode[]): string =>
  nodes.map((node) => `${'-'.repeat(node.depth)}${node.span.span_id}`).join(' ');

describe('the tree of spans', () => {
  const spans = [
    span('tool', 'agent', 20, 30),
    span('agent', null, 0, 100),
    span('check', 'agent', 0, 10),
    span('query', 'tool', 25, 10),
    span('check2', 'agent', 10, 10),
  ];

  test('nests by parent and orders by start, however the spans came', () => {
    expect(outline(visibleNodes(buildTree(spans), new Set()))).toBe('agent -check -check2 -tool --query');
  });

  test('hides what lies below a collapsed span', () => {
    expect(outline(visibleNodes(buildTree(spans), new Set(['tool'])))).toBe('agent -check -check2 -tool');
    expect(outline(visibleNodes(buildTree(spans), new Set(['agent'])))).toBe('agent');
  });

  test('keeps a span whose parent is missing, and every span of a circle', () => {
    const odd = [span('a', 'b', 5, 1), span('b', 'a', 3, 9), span('self', 'self', 0, 1), span('lost', 'gone', 1, 1)];
    const rows = visibleNodes(buildTree(odd), new Set());
    expect(outline(rows)).toBe('lost self b -a');
    expect(rows).toHaveLength(odd.length);
  });

  test('of nothing is empty', () => {
    expect(buildTree([])).toEqual([]);
  });
});

describe('self time', () => {
  const parent = span('p', null, 100, 100);

  test('is the whole duration without children', () => {
    expect(selfTime(parent, [])).toBe(100);
  });

  test('takes off each moment once, even when children overlap', () => {
    // 110-150 and 130-160 cover 110-160: fifty milliseconds.
    expect(selfTime(parent, [span('b', 'p', 130, 30), span('a', 'p', 110, 40)])).toBe(50);
    // A child inside another adds nothing.
    expect(selfTime(parent, [span('a', 'p', 110, 40), span('b', 'p', 120, 5)])).toBe(60);
  });

  test('ignores what a child does outside its parent', () => {
    // 90-120 counts as 100-120, 190-260 as 190-200.
    expect(selfTime(parent, [span('a', 'p', 90, 30), span('b', 'p', 190, 70)])).toBe(70);
    expect(selfTime(parent, [span('a', 'p', 0, 500)])).toBe(0);
  });
});
