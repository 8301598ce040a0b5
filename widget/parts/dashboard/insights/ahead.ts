import type { TemplateResult } from 'lit';
import { formatDate, formatShortDate, html } from '../../../core/shared.ts';
import { formatMoney } from '../../../../server/protocol/format.ts';
import { pictureOf, section } from '../page.ts';
import { stat, type Insights } from './figures.ts';

/** The balance as it was and as it is expected to be, with the range that holds most cases. */
export function aheadSection(insights: Insights): TemplateResult {
  const { data, words, context } = insights;
  const { forecast, forecast_unknown: unknown } = data;
  const why = unknown === null ? '' : words.forecastUnknown[unknown];
  return section(
    words.cashFlow,
    html`${
      forecast
        ? html`<dl class="stats">
            ${stat(forecast.expected, insights, words.expectedOn(formatShortDate(forecast.through, context.locale)))}
            <div class="stat">
              <dt>${words.range80}</dt>
              <dd>${words.between} ${insights.chip(forecast.low)} ${words.and} ${insights.chip(forecast.high)}</dd>
            </div>
            ${stat(forecast.lowest, insights, words.lowestOn(formatShortDate(forecast.lowest_date, context.locale)))}
          </dl>`
        : html`<p class="muted">${why}</p>`
    }
    ${picture(insights)}
    ${forecast ? html`<p class="small">${words.forecastNote[0]} ${insights.chip(forecast.share)} ${words.forecastNote[1]}</p>` : ''}
    ${table(insights)}`,
  );
}

function picture({ data, words, context }: Insights): TemplateResult | string {
  const { balances, forecast, currency } = data;
  const first = balances[0]?.date;
  if (first === undefined && !forecast) return '';
  const label = (date: string) => formatShortDate(date, context.locale);
  const money = (cents: number) => formatMoney(cents, currency, context.locale);
  const past = balances.map(({ date, balance_cents }) => ({ date, balance_cents }));
  const ahead = forecast?.points ?? [];
  const unknown = { value: null, text: '' };
  /** One value a day, from the first that is held to the last that is foretold; the lines meet today. */
  const line = (
    ofPast: 'all' | 'last' | 'none',
    ofAhead: ((point: (typeof ahead)[number]) => number) | null,
    said = true,
  ) => [
    ...past.map(({ date, balance_cents }, index) =>
      ofPast === 'all' || (ofPast === 'last' && index === past.length - 1)
        ? { label: label(date), value: balance_cents, text: ofPast === 'all' ? money(balance_cents) : '' }
        : { label: label(date), ...unknown },
    ),
    ...ahead.map((point) =>
      ofAhead
        ? { label: label(point.date), value: ofAhead(point), text: said ? money(ofAhead(point)) : '' }
        : { label: label(point.date), ...unknown },
    ),
  ];
  return pictureOf(context, {
    kind: 'line',
    name: words.chartOf(words.cashFlow, label(first ?? data.as_of), label(forecast?.through ?? data.as_of)),
    unit: `${currency}_cents`,
    locale: context.locale,
    series: [
      { label: words.balance, points: line('all', null), tone: 0 },
      ...(forecast
        ? [
            {
              label: words.expected,
              points: line('last', ({ expected_cents }) => expected_cents),
              tone: 0,
              isDashed: true,
            },
            { label: words.low, points: line('last', ({ low_cents }) => low_cents), tone: 0, isRange: 'edge' as const },
            {
              label: words.range80,
              points: line('last', ({ high_cents }) => high_cents),
              tone: 0,
              isRange: 'fill' as const,
            },
          ]
        : []),
    ],
  });
}

function table({ data, words, context, chip }: Insights): TemplateResult | string {
  const { forecast } = data;
  if (!forecast || forecast.figures.length === 0) return '';
  return html`<details class="fold">
    <summary>${context.strings.showTable}</summary>
    <div class="wide" role="group" tabindex="0" aria-label=${words.cashFlow}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.date}</th>
            <th scope="col" class="end">${words.low}</th>
            <th scope="col" class="end">${words.expected}</th>
            <th scope="col" class="end">${words.high}</th>
          </tr>
        </thead>
        <tbody>
          ${forecast.figures.map(
            ({ date, expected, low, high }) =>
              html`<tr>
                <th scope="row"><time datetime=${date}>${formatDate(date, context.locale)}</time></th>
                <td class="end">${chip(low)}</td>
                <td class="end">${chip(expected)}</td>
                <td class="end">${chip(high)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
