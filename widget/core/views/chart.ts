import { html, type TemplateResult } from 'lit/html.js';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from './context.ts';
import { factChip } from './table.ts';

export type Chart = Extract<Message['cards'][number], { type: 'chart' }>;

/** Every point of a chart as a row: with `mark`, what stands between its name and its figure. */
export function pointTable(
  card: Chart,
  message: Message,
  context: ViewContext,
  mark: (series: number, point: number) => unknown = () => '',
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

/** A chart of figures, each of which can be read and opened; as a table alone until the part that draws it has come. */
export function chartCard(card: Chart, message: Message, context: ViewContext): TemplateResult {
  const drawn = context.parts.get('charts')?.drawChart(card, message, context);
  return html`<figure class="card chart" part="chart">
    <figcaption>${card.title}</figcaption>
    ${drawn ?? pointTable(card, message, context)}
  </figure>`;
}
