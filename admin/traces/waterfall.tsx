import { useMemo, useState } from 'preact/hooks';
import type { TraceDetail } from '../../server/protocol/index.ts';
import { Drawer } from '../parts/drawer.tsx';
import { useMediaQuery } from '../parts/media-query.ts';
import { EmptyState } from '../parts/states.tsx';
import { SpanGrid } from './span-grid.tsx';
import { SpanPanel } from './span-panel.tsx';
import { buildTree, visibleNodes } from './span-tree.ts';
import { timeScale } from './time-scale.ts';

interface Props {
  trace: TraceDetail;
  selected: string;
  /** Opens a span; empty closes it. */
  select: (span_id: string) => void;
}

/** The spans as a tree on a time line; the opened one beside it, or over it on a narrow screen. */
export function Waterfall({ trace, selected, select }: Props) {
  const { spans, duration_ms } = trace;
  const roots = useMemo(() => buildTree(spans), [spans]);
  const scale = useMemo(() => timeScale(spans, duration_ms), [spans, duration_ms]);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const isWide = useMediaQuery('(min-width: 72rem)');
  const all = useMemo(() => visibleNodes(roots, new Set()), [roots]);
  const open = all.find(({ span }) => span.span_id === selected);
  const setOpen = (span_ids: string[], isOpen: boolean) => {
    const next = new Set(collapsed);
    for (const id of span_ids)
      if (isOpen) next.delete(id);
      else next.add(id);
    setCollapsed(next);
  };
  if (spans.length === 0) return <EmptyState icon="traces" title="This trace has no spans" />;
  const parents = all.filter(({ children, depth }) => children.length > 0 && depth > 0).map(({ span }) => span.span_id);
  const panel = open && <SpanPanel key={selected} trace_id={trace.trace_id} node={open} />;
  return (
    <div class={open && isWide ? 'grid grid-cols-[minmax(0,1fr)_26rem] items-start gap-4' : ''}>
      <div class="min-w-0">
        <SpanGrid
          rows={visibleNodes(roots, collapsed)}
          scale={scale}
          collapsed={collapsed}
          selected={selected}
          select={select}
          setOpen={(span_id, isOpen) => setOpen([span_id], isOpen)}
        />
        {parents.length > 0 && (
          <div class="mt-2 flex gap-1">
            <button type="button" class="button button-quiet" onClick={() => setOpen(parents, false)}>
              Collapse all
            </button>
            <button type="button" class="button button-quiet" onClick={() => setCollapsed(new Set())}>
              Expand all
            </button>
          </div>
        )}
      </div>
      {open && isWide && (
        <aside
          aria-label="Opened span"
          class="card sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto"
          onKeyDown={(event) => event.key === 'Escape' && select('')}
        >
          {panel}
        </aside>
      )}
      {open && !isWide && (
        <Drawer title="Span" onClose={() => select('')}>
          {panel}
        </Drawer>
      )}
    </div>
  );
}
