import type { TemplateResult } from 'lit';
import { formatMoney } from '../../../../server/protocol/format.ts';
import type { CategoriesData } from '../../../../server/protocol/dashboard.ts';
import type { CustomerTransaction } from '../../../../server/protocol/customer.ts';
import type { ViewContext } from '../../../core/views/context.ts';
import { formatCode, formatDate, html, nothing } from '../../../core/shared.ts';
import { formatDay } from '../format.ts';
import type { DashboardStrings } from '../strings/index.ts';

export interface RowsView {
  rows: readonly CustomerTransaction[];
  categories: CategoriesData['categories'];
  accountName: (account_id: string) => string;
  words: DashboardStrings;
  context: ViewContext;
  onCorrect: (row: CustomerTransaction, category: string) => void;
}

/** What a category is called. */
export function labelOf(category: string, categories: CategoriesData['categories']): string {
  const all = categories.flatMap((primary) => [primary, ...primary.detailed]);
  return all.find((one) => one.category === category)?.label ?? formatCode(category);
}

/** Rows under the days they count on, newest first; each opens what else is known of it. */
export function rowsView(view: RowsView): TemplateResult {
  const { rows, context } = view;
  const { today, yesterday } = context.strings;
  const days = Map.groupBy(rows, ({ day }) => day);
  return html`${[...days].map(
    ([day, ofDay]) =>
      html`<section class="day-rows">
        <h3>
          <time datetime=${day}>${formatDay(day, new Date(), { locale: context.locale, today, yesterday })}</time>
        </h3>
        <ul>
          ${ofDay.map((row) => rowView(row, view))}
        </ul>
      </section>`,
  )}`;
}

/** What stands for a merchant in a round field. */
function initialOf(merchant: string): string {
  return String.fromCodePoint(merchant.codePointAt(0) ?? 63).toUpperCase();
}

function rowView(row: CustomerTransaction, view: RowsView): TemplateResult {
  const { categories, accountName, words, context } = view;
  const isIn = row.amount_cents < 0;
  const amount = formatMoney(Math.abs(row.amount_cents), row.currency, context.locale);
  return html`<li>
    <details class="transaction">
      <summary>
        <span class="mark" aria-hidden="true">${initialOf(row.merchant)}</span>
        <span class="who">
          <b dir="auto">${row.merchant}</b>
          <small dir="auto">
            ${row.pending ? html`<em>${words.pending}</em>` : nothing}${labelOf(row.category.detailed, categories)} ·
            ${accountName(row.account_id)}
          </small>
        </span>
        <bdi class=${isIn ? 'amount in' : 'amount'}>${isIn ? '+' : ''}${amount}</bdi>
      </summary>
      ${details(row, view)}
    </details>
  </li>`;
}

function details(row: CustomerTransaction, view: RowsView): TemplateResult {
  const { categories, words, context, accountName, onCorrect } = view;
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.value !== row.category.detailed) onCorrect(row, target.value);
  };
  return html`<div class="facts">
    <dl>
      <dt>${words.description}</dt>
      <dd dir="auto">${row.name}</dd>
      <dt>${words.account}</dt>
      <dd>${accountName(row.account_id)}</dd>
      <dt>${words.posted}</dt>
      <dd>${row.pending ? words.pending : formatDate(row.date, context.locale)}</dd>
    </dl>
    <label>
      ${words.changeCategory}
      <select .value=${row.category.detailed} @change=${onChange}>
        ${
          categories.some(({ detailed }) => detailed.some(({ category }) => category === row.category.detailed))
            ? nothing
            : html`<option value=${row.category.detailed} selected>
                ${labelOf(row.category.detailed, categories)}
              </option>`
        }
        ${categories.map(
          ({ label, detailed }) =>
            html`<optgroup label=${label}>
              ${detailed.map(
                (one) =>
                  html`<option value=${one.category} ?selected=${one.category === row.category.detailed}>
                    ${one.label}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </label>
  </div>`;
}
