import { useRef } from 'preact/hooks';
import { columns, SpanRow } from './span-row.tsx';
import type { SpanNode } from './span-tree.ts';
import type { TimeScale } from './time-scale.ts';

interface Props {
  rows: readonly SpanNode[];
  scale: TimeScale;
  collapsed: ReadonlySet<string>;
  selected: string;
  select: (span_id: string) => void;
  setOpen: (span_id: string, isOpen: boolean) => void;
}

/** A tree grid after the ARIA pattern: up and down move, right and left open and close, Enter opens the span. */
export function SpanGrid({ rows, scale, collapsed, selected, select, setOpen }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const focusable = rows.find(({ span }) => span.span_id === selected) ?? rows[0];

  function onKeyDown(event: KeyboardEvent): void {
    const elements = [...(grid.current?.querySelectorAll<HTMLElement>('[data-span]') ?? [])];
    const index = elements.findIndex((element) => element === document.activeElement);
    const node = rows[index];
    if (!node) return;
    const { span_id, parent_span_id } = node.span;
    const isCollapsed = collapsed.has(span_id);
    const focus = (at: number) => elements[at]?.focus();
    const keys: Record<string, () => void> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(elements.length - 1),
      ArrowRight: () => (isCollapsed ? setOpen(span_id, true) : node.children.length > 0 && focus(index + 1)),
      ArrowLeft: () =>
        node.children.length > 0 && !isCollapsed
          ? setOpen(span_id, false)
          : focus(rows.findIndex(({ span }) => span.span_id === parent_span_id)),
      Enter: () => select(span_id),
      ' ': () => select(span_id),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  return (
    <div
      ref={grid}
      role="treegrid"
      aria-label="Spans"
      class="card @container overflow-clip text-[0.8125rem]"
      onKeyDown={onKeyDown}
    >
      <div role="row" class={`${columns} bg-raised text-xs font-medium text-muted`}>
        <span role="columnheader" class="px-3 py-2">
          Span
        </span>
        <span role="columnheader" class="relative mx-2 overflow-clip @xl:mx-3">
          <span class="sr-only">Time line</span>
          {scale.ticks.map((tick, index) => (
            <span
              key={index}
              aria-hidden="true"
              class={`absolute top-2 whitespace-nowrap ${index === 0 ? '' : 'hidden @xl:block'} ${tick.share > 0.9 ? '-translate-x-full' : index > 0 ? '-translate-x-1/2' : ''}`}
              style={{ left: `${tick.share * 100}%` }}
            >
              {tick.label}
            </span>
          ))}
        </span>
        <span role="columnheader" class="py-2 pr-3 text-right">
          Duration
        </span>
        <span role="columnheader" class="hidden py-2 pr-3 text-right @2xl:block">
          Self
        </span>
      </div>
      {rows.map((node) => (
        <SpanRow
          key={node.span.span_id}
          node={node}
          scale={scale}
          isCollapsed={collapsed.has(node.span.span_id)}
          isSelected={node.span.span_id === selected}
          isFocusable={node === focusable}
          select={select}
          setOpen={setOpen}
        />
      ))}
    </div>
  );
}
