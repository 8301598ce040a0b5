import { html, type TemplateResult } from 'lit/html.js';
import { formatDate } from '../../../server/protocol/format.ts';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from './context.ts';
import { figureChip } from './segments.ts';

type Table = Extract<Message['cards'][number], { type: 'table' }>;
type Cell = Table['rows'][number][number];

/** A figure of a message as a chip; words for "unknown" when the message does not carry it. */
export function factChip(fact_id: string, message: Message, context: ViewContext): TemplateResult | string {
  const shown = message.facts.find(({ fact }) => fact.id === fact_id);
  return shown ? figureChip(shown.text, fact_id, message.message_id, context) : context.strings.unknown;
}

function cellContent(cell: Cell, message: Message, context: ViewContext): TemplateResult | string {
  if ('fact' in cell) return factChip(cell.fact, message, context);
  return 'date' in cell ? html`<time datetime=${cell.date}>${formatDate(cell.date, context.locale)}</time>` : cell.text;
}

/** A table that scrolls sideways within its card when it must. */
export function tableCard(card: Table, message: Message, context: ViewContext): TemplateResult {
  const alignment = (index: number) => (card.columns[index]?.align === 'end' ? 'end' : '');
  return html`<figure class="card" part="card">
    <figcaption>${card.title}</figcaption>
    <div class="wide" role="group" tabindex="0" aria-label=${`${context.strings.table}: ${card.title}`}>
      <table>
        <thead>
          <tr>
            ${card.columns.map(({ label }, index) => html`<th scope="col" class=${alignment(index)}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${card.rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => html`<td class=${alignment(index)}>${cellContent(cell, message, context)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </figure>`;
}
