import type { TemplateResult } from 'lit';
import { html, nothing, svg } from '../../../core/shared.ts';
import { formatMonth } from '../format.ts';
import { pictureOf, section } from '../page.ts';
import { stat, type Insights } from './figures.ts';

/** How much of each card's limit is in use. Colours change at 30 and 50 %, which lenders look at. */
export function cardsSection({ data, words, chip, value, figure }: Insights): TemplateResult | typeof nothing {
  const { cards } = data;
  if (cards === null) return section(words.cards, html`<p class="muted">${words.cardsConsent}</p>`);
  if (cards.length === 0) return nothing;
  return section(
    words.cards,
    html`<ul class="meters">
      ${cards.map(({ balance, limit, utilization }) => {
        const used = utilization === null ? 0 : Math.min(1, value(utilization));
        const tone = used >= 0.5 ? 'high' : used >= 0.3 ? 'some' : 'low';
        return html`<li>
          <div>
            <b>${figure(utilization ?? balance ?? limit ?? '').label}</b>
            ${utilization === null ? nothing : chip(utilization)}
          </div>
          ${
            utilization === null
              ? html`<small>${words.noLimit}</small>`
              : svg`<svg class=${`meter ${tone}`} aria-hidden="true"><rect width=${`${100 * used}%`} height="8" rx="4" /></svg>`
          }
          <small>
            ${balance === null ? nothing : chip(balance)}
            ${limit === null ? nothing : html`${words.ofLimit} ${chip(limit)}`}
          </small>
        </li>`;
      })}
    </ul>`,
  );
}

/** What is put aside, how long it would last, and how it grew. */
export function savingsSection(insights: Insights): TemplateResult {
  const { data, words, context, figure, chip } = insights;
  const { savings, currency } = data;
  if (savings === null) return section(words.savings, html`<p class="muted">${words.noSavings}</p>`);
  const name = (month: string) => formatMonth(month, context.locale);
  const points = savings.months.map(({ month, amount }) => {
    const { value, text } = figure(amount);
    return { label: name(month), value: value === null ? null : Number(value), text };
  });
  return section(
    words.savings,
    html`<dl class="stats">
        ${savings.balance === null ? nothing : stat(savings.balance, insights, words.inSavings)}
        ${stat(savings.emergency_fund, insights, words.emergencyFund)}
      </dl>
      ${
        points.every(({ value }) => !value)
          ? html`<p class="muted">${words.nothingPutAside}</p>`
          : html`${pictureOf(context, {
                kind: 'bar',
                name: words.chartOf(words.putAside, points[0]?.label ?? '', points.at(-1)?.label ?? ''),
                unit: `${currency}_cents`,
                locale: context.locale,
                series: [{ label: words.putAside, points }],
              })}
              <details class="fold">
                <summary>${context.strings.showTable}</summary>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${words.month}</th>
                      <th scope="col" class="end">${words.putAside}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${savings.months.toReversed().map(
                      ({ month, amount }) =>
                        html`<tr>
                          <th scope="row">${name(month)}</th>
                          <td class="end">${chip(amount)}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </details>`
      }`,
  );
}
