import type { TemplateResult } from 'lit';
import { html, nothing } from '../../../core/shared.ts';
import { formatMonth } from '../format.ts';
import { pictureOf, section } from '../page.ts';
import type { Insights } from './figures.ts';

/** Income and spending side by side, month by month. */
export function monthsSection(insights: Insights): TemplateResult | typeof nothing {
  const { data, words, context, figure, chip } = insights;
  const { months, currency } = data;
  const [first] = months;
  if (!first) return nothing;
  const name = (month: string) => formatMonth(month, context.locale);
  const points = (which: 'income' | 'spending') =>
    months.map((row) => {
      const { value, text } = figure(row[which]);
      return { label: name(row.month), value: value === null ? null : Number(value), text };
    });
  return section(
    words.monthByMonth,
    html`${pictureOf(context, {
        kind: 'bar',
        name: words.chartOf(words.monthByMonth, name(first.month), name(months.at(-1)?.month ?? first.month)),
        unit: `${currency}_cents`,
        locale: context.locale,
        series: [
          { label: words.income, points: points('income'), tone: 0 },
          { label: words.spending, points: points('spending'), tone: 5 },
        ],
      })}
      <details class="fold">
        <summary>${context.strings.showTable}</summary>
        <div class="wide" role="group" tabindex="0" aria-label=${words.monthByMonth}>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.month}</th>
                <th scope="col" class="end">${words.income}</th>
                <th scope="col" class="end">${words.spending}</th>
                <th scope="col" class="end">${words.leftOver}</th>
              </tr>
            </thead>
            <tbody>
              ${months.toReversed().map(
                ({ month, income, spending, net }) =>
                  html`<tr>
                    <th scope="row">${name(month)}</th>
                    <td class="end">${chip(income)}</td>
                    <td class="end">${chip(spending)}</td>
                    <td class="end">${chip(net)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>`,
  );
}
