import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { html, pointTable, svg } from '../../core/shared.ts';
import type { Chart } from '../../core/views/chart.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { drawDoughnut, drawLines, type Series } from './drawing.ts';

/** The numbers behind the points; null where a value is not known. */
function seriesOf(card: Chart, message: Message): Series[] {
  const values = new Map(
    message.facts.map(({ fact }) => [fact.id, typeof fact.value === 'number' ? fact.value : null]),
  );
  return card.series.map(({ label, points }) => ({
    label,
    points: points.map((point) => ({ label: point.label, value: values.get(point.fact) ?? null })),
  }));
}

/** A chart's picture with the table of its points. */
export function drawChart(card: Chart, message: Message, context: ViewContext): TemplateResult {
  const series = seriesOf(card, message);
  const valueOf = (index: number, point: number) => Math.abs(series[index]?.points[point]?.value ?? 0);
  if (card.kind === 'line') {
    return html`${drawLines(series, `${context.strings.chart}: ${card.title}`)}
      <details>
        <summary>${context.strings.showTable}</summary>
        ${pointTable(card, message, context)}
      </details>`;
  }
  if (card.kind === 'doughnut') {
    const swatch = (_: number, point: number) => html`<i class="swatch tone-${point % 6}"></i>`;
    return html`<div class="doughnut">${drawDoughnut(series)}${pointTable(card, message, context, swatch)}</div>`;
  }
  const largest = Math.max(
    1,
    ...series.flatMap(({ points }, index) => points.map((_, point) => valueOf(index, point))),
  );
  const bar = (index: number, point: number) => svg`<svg class="bar tone-${index % 6}" aria-hidden="true">
    <rect width=${`${(100 * valueOf(index, point)) / largest}%`} height="8" rx="4" /></svg>`;
  return pointTable(card, message, context, bar);
}
