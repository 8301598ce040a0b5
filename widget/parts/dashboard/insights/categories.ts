import type { TemplateResult } from 'lit';
import { html } from '../../../core/shared.ts';
import { pictureOf, section } from '../page.ts';
import type { Insights } from './figures.ts';

/** Slices that a ring can show and still be read; the table has all of them. */
const mostSlices = 5;

/** Where the money went: a ring of the largest categories, and all of them as a table. */
export function categoriesSection(insights: Insights): TemplateResult {
  const { data, words, context, figure, chip, value } = insights;
  const { categories, currency } = data;
  if (categories.length === 0) return section(words.spendingByCategory, html`<p class="muted">${words.noSpending}</p>`);
  const percent = new Intl.NumberFormat(context.locale, { style: 'percent', maximumFractionDigits: 0 });
  const total = categories.reduce((sum, { amount }) => sum + Math.max(0, value(amount)), 0) || 1;
  const shareOf = (amount: string) => percent.format(Math.max(0, value(amount)) / total);
  const largest = categories.slice(0, mostSlices);
  const points = largest.map(({ amount }) => {
    const { label, text } = figure(amount);
    return { label, value: value(amount), text: `${text} · ${shareOf(amount)}` };
  });
  const rest = total - largest.reduce((sum, { amount }) => sum + Math.max(0, value(amount)), 0);
  if (rest > 0) points.push({ label: '…', value: rest, text: percent.format(rest / total) });
  return section(
    words.spendingByCategory,
    html`<div class="ring-and-table">
      ${pictureOf(context, {
        kind: 'doughnut',
        name: words.spendingByCategory,
        unit: `${currency}_cents`,
        locale: context.locale,
        series: [{ label: words.spending, points }],
      })}
      <table class="shares">
        <thead class="hidden">
          <tr>
            <th scope="col">${words.category}</th>
            <th scope="col">${words.share}</th>
            <th scope="col">${words.spending}</th>
          </tr>
        </thead>
        <tbody>
          ${categories.map(
            ({ amount }, index) =>
              html`<tr>
                <th scope="row"><i class="swatch tone-${Math.min(index, mostSlices)}"></i>${figure(amount).label}</th>
                <td class="end share">${shareOf(amount)}</td>
                <td class="end">${chip(amount)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}
