import { html, svg, type TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { drawDoughnut, drawLines, type Series } from './chart-drawing.ts';
import type { ViewContext } from './context.ts';
import { factChip } from './table.ts';

type Chart = Extract<Message['cards'][number], { type: 'chart' }>;

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

/** Every point as a row: with `mark`, what stands between its name and its figure. */
function pointTable(
  card: Chart,
  message: Message,
  context: ViewContext,
  mark: (series: number, point: number) => unknown,
): TemplateResult {
  const isOne = card.series.length === 1;
  return html`<table class="points">
    ${card.series.map(
      ({ label, points }, series) =>
        html`<tbody>
          ${
            isOne
              ? ''
              : html`<tr>
                  <th class="series" scope="rowgroup" colspan="3"><i class="swatch tone-${series % 6}"></i>${label}</th>
                </tr>`
          }
          ${points.map(
            ({ label, fact }, point) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="mark">${mark(series, point)}</td>
                <td class="end">${factChip(fact, message, context)}</td>
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function body(card: Chart, message: Message, context: ViewContext): TemplateResult {
  const series = seriesOf(card, message);
  const valueOf = (index: number, point: number) => Math.abs(series[index]?.points[point]?.value ?? 0);
  if (card.kind === 'line') {
    return html`${drawLines(series, `${context.strings.chart}: ${card.title}`)}
      <details>
        <summary>${context.strings.showTable}</summary>
        ${pointTable(card, message, context, () => '')}
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

/** A chart of figures, each of which can be read and opened in the table that comes with it. */
export function chartCard(card: Chart, message: Message, context: ViewContext): TemplateResult {
  return html`<figure class="card chart" part="chart">
    <figcaption>${card.title}</figcaption>
    ${body(card, message, context)}
  </figure>`;
}
