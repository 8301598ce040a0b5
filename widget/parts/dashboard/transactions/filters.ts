import type { TemplateResult } from 'lit';
import type { AccountsData } from '../../../../server/protocol/customer.ts';
import type { CategoriesData } from '../../../../server/protocol/dashboard.ts';
import { html, icon, nothing } from '../../../core/shared.ts';
import type { DashboardStrings } from '../strings/index.ts';

/** What the list is narrowed to; empty is all. */
export interface Filters {
  search: string;
  category: string;
  account_id: string;
  direction: string;
  start_date: string;
  end_date: string;
}
export const noFilters: Filters = {
  search: '',
  category: '',
  account_id: '',
  direction: '',
  start_date: '',
  end_date: '',
};

const magnifier = icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M15.5 15.5 20 20');
const sliders = icon('M4 7h11m4 0h1M4 17h5m4 0h7M17 5v4M11 15v4');

/** The query of what the filters keep. */
export function queryOf(filters: Filters, page: number, limit: number): string {
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  return new URLSearchParams([...set, ['page', String(page)], ['limit', String(limit)]]).toString();
}

export interface FilterView {
  filters: Filters;
  isOpen: boolean;
  categories: CategoriesData['categories'];
  accounts: AccountsData['accounts'];
  words: DashboardStrings;
  onChange: (change: Partial<Filters>) => void;
  onToggle: () => void;
}

/** Search, and under a button what else the list can be narrowed by. */
export function filterView(view: FilterView): TemplateResult {
  const { filters, isOpen, words, onChange, onToggle } = view;
  const count = Object.entries(filters).filter(([name, value]) => name !== 'search' && value !== '').length;
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) onChange({ search: target.value });
  };
  // Escape empties the field before it leads away from the page.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || filters.search === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange({ search: '' });
  };
  return html`<div class="toolbar">
      <label class="search">
        ${magnifier}
        <input
          type="search"
          enterkeyhint="search"
          maxlength="100"
          aria-label=${words.search}
          placeholder=${words.searchShort}
          .value=${filters.search}
          @input=${onInput}
          @keydown=${onKeyDown}
        />
      </label>
      <button class="secondary" aria-expanded=${isOpen} aria-controls="filters" @click=${onToggle}>
        ${sliders}<span>${words.filters}</span>${count > 0 ? html`<b class="count">${count}</b>` : nothing}
      </button>
    </div>
    <div class="filters" id="filters" ?hidden=${!isOpen}>${fields(view, count)}</div>`;
}

function fields({ filters, categories, accounts, words, onChange }: FilterView, count: number): TemplateResult {
  const on = (name: keyof Filters) => (event: Event) => {
    const { target } = event;
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) onChange({ [name]: target.value });
  };
  const option = (value: string, label: string, chosen: string) =>
    html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
  const { directions } = words;
  return html`<label>
      ${words.category}
      <select @change=${on('category')}>
        ${option('', words.allCategories, filters.category)}
        ${categories.map(({ category, label, detailed }) => [
          option(category, label, filters.category),
          ...detailed.map((one) => option(one.category, `  ${one.label}`, filters.category)),
        ])}
      </select>
    </label>
    <label>
      ${words.account}
      <select @change=${on('account_id')}>
        ${option('', words.allAccounts, filters.account_id)}
        ${accounts.map(({ account_id, name }) => option(account_id, name, filters.account_id))}
      </select>
    </label>
    <label>
      ${words.direction}
      <select @change=${on('direction')}>
        ${option('', directions.all, filters.direction)} ${option('in', directions.in, filters.direction)}
        ${option('out', directions.out, filters.direction)}
      </select>
    </label>
    <label>
      ${words.from}
      <input type="date" max=${filters.end_date || nothing} .value=${filters.start_date} @change=${on('start_date')} />
    </label>
    <label>
      ${words.to}
      <input type="date" min=${filters.start_date || nothing} .value=${filters.end_date} @change=${on('end_date')} />
    </label>
    ${
      count > 0
        ? html`<button class="link" @click=${() => onChange({ ...noFilters, search: filters.search })}>
            ${words.clear}
          </button>`
        : nothing
    }`;
}
