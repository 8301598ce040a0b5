import type { TemplateResult } from 'lit';
import type { EvidenceView } from '../../../server/protocol/chat.ts';
import { formatDate, formatShortDate, html, icons } from '../../core/shared.ts';
import type { EvidenceContext } from './view.ts';

function verdict({ sum, rows }: EvidenceView, { strings }: EvidenceContext): TemplateResult | string {
  if (!sum) return '';
  return sum.matches
    ? html`<p class="verdict good">${icons.check}${strings.sumMatches(rows.length)}</p>`
    : html`<p class="verdict bad">${icons.alert}${strings.sumDiffers}</p>`;
}

/** The transactions behind a figure, what each adds to it, and whether they add up. */
export function evidenceRows(view: EvidenceView, context: EvidenceContext): TemplateResult {
  const { strings, locale } = context;
  const { rows, sum } = view;
  const isOneYear = new Set(rows.map(({ date }) => date.slice(0, 4))).size === 1;
  const day = (date: string) => (isOneYear ? formatShortDate(date, locale) : formatDate(date, locale));
  return html`<section class="proof">
    <h3>${strings.rowsTitle}</h3>
    ${verdict(view, context)}
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">${strings.date}</th>
          <th scope="col">${strings.merchant}</th>
          <th scope="col" class="end">${strings.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ date, merchant, name, account, text }) =>
            html`<tr>
              <td class="day"><time datetime=${date}>${day(date)}</time></td>
              <td><span class="merchant" title=${name}>${merchant}</span><small>${account}</small></td>
              <td class="end"><bdi>${text}</bdi></td>
            </tr>`,
        )}
      </tbody>
      ${
        sum
          ? html`<tfoot>
              <tr>
                <th scope="row" colspan="2">${strings.sum}</th>
                <td class="end"><bdi>${sum.text}</bdi></td>
              </tr>
            </tfoot>`
          : ''
      }
    </table>
  </section>`;
}
