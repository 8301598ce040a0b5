import type { TemplateResult } from 'lit';
import type {
  AccountsData,
  CustomerTransaction,
  StoredCorrection,
  TransactionsData,
} from '../../../../server/protocol/customer.ts';
import type { CategoriesData } from '../../../../server/protocol/dashboard.ts';
import { html, icons, nothing } from '../../../core/shared.ts';
import { emptyState, Page } from '../page.ts';
import { noteChange, Resource } from '../resource.ts';
import { filterView, noFilters, queryOf, type Filters } from './filters.ts';
import { labelOf, rowsView } from './rows.ts';

const limit = 25;
/** Milliseconds after the last key before the list is searched. */
const pause = 300;

/** What was just corrected, so that it can be taken back. */
interface Corrected {
  text: string;
  undo: (() => void) | null;
}

/** Everything that was booked: searched, narrowed, page by page, and corrected where the category is wrong. */
export class TransactionsPage extends Page {
  protected readonly needs = ['spending'] as const;
  private readonly transactions = new Resource<TransactionsData>(this.redraw);
  private readonly categories = new Resource<CategoriesData>(this.redraw);
  private readonly accounts = new Resource<AccountsData>(this.redraw);
  protected readonly resources = [this.transactions, this.categories, this.accounts];
  private filters: Filters = noFilters;
  private areFiltersOpen = false;
  private page = 1;
  private corrected: Corrected | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the list is asked for; the search follows the typing a little later. */
  private path = '';

  protected override forget(): void {
    this.filters = noFilters;
    this.page = 1;
    this.corrected = null;
    this.path = this.pathOf();
  }

  private pathOf(): string {
    return `transactions?${queryOf(this.filters, this.page, limit)}`;
  }

  private readonly onFilter = (change: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...change };
    this.page = 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.path = this.pathOf();
        this.redraw();
      },
      'search' in change ? pause : 0,
    );
    this.redraw();
  };

  private turn(step: number): void {
    this.page += step;
    this.path = this.pathOf();
    this.redraw();
    this.closest('.page')?.scrollTo({ top: 0 });
  }

  /** Shows the new category at once; when the server does not take it, the old one again. */
  private readonly correct = async (row: CustomerTransaction, detailed: string): Promise<void> => {
    const { context, words } = this;
    const before = row.category;
    const categories = this.categories.data?.categories ?? [];
    const primary = categories.find((one) => one.detailed.some(({ category }) => category === detailed))?.category;
    this.replace(row.transaction_id, { primary: primary ?? before.primary, detailed, source: 'customer' });
    this.corrected = null;
    try {
      const body = { kind: 'category', transaction_id: row.transaction_id, category: detailed };
      const { correction_id } = await context.actions.rest<StoredCorrection>('POST', 'corrections', body);
      noteChange();
      this.corrected = {
        text: words.categorySaved(row.merchant, labelOf(detailed, categories)),
        undo: () => void this.takeBack(correction_id, row.transaction_id, before),
      };
    } catch {
      this.replace(row.transaction_id, before);
      this.corrected = { text: words.categoryFailed, undo: null };
    }
    this.redraw();
  };

  private async takeBack(
    correction_id: string,
    transaction_id: string,
    before: CustomerTransaction['category'],
  ): Promise<void> {
    const now = this.transactions.data?.transactions.find((row) => row.transaction_id === transaction_id)?.category;
    this.replace(transaction_id, before);
    this.corrected = null;
    try {
      await this.context.actions.rest('DELETE', `corrections/${correction_id}`);
      noteChange();
    } catch {
      if (now) this.replace(transaction_id, now);
      this.corrected = { text: this.words.categoryFailed, undo: null };
    }
    this.redraw();
  }

  private replace(transaction_id: string, category: CustomerTransaction['category']): void {
    const { data } = this.transactions;
    if (!data) return;
    const transactions = data.transactions.map((row) =>
      row.transaction_id === transaction_id ? { ...row, category } : row,
    );
    this.transactions.data = { ...data, transactions };
    this.redraw();
  }

  protected content(): TemplateResult {
    const { context, words, path } = this;
    const isAllowed = context.state.consent?.scopes.includes('accounts');
    this.transactions.want(path, context);
    this.categories.want(`categories?locale=${this.locale}`, context);
    if (isAllowed) this.accounts.want('accounts', context);
    const categories = this.categories.data?.categories ?? [];
    const accounts = this.accounts.data?.accounts ?? [];
    return html`${filterView({
      filters: this.filters,
      isOpen: this.areFiltersOpen,
      categories,
      accounts,
      words,
      onChange: this.onFilter,
      onToggle: () => {
        this.areFiltersOpen = !this.areFiltersOpen;
        this.redraw();
      },
    })}
    ${this.news()}
    ${this.shown(this.transactions, path, ({ transactions, pagination }) => {
      if (transactions.length === 0) return this.nothing();
      return html`${rowsView({
        rows: transactions,
        categories,
        accountName: (id) => accounts.find(({ account_id }) => account_id === id)?.name ?? '',
        words,
        context,
        onCorrect: (row, category) => void this.correct(row, category),
      })}
      ${this.pager(pagination)}`;
    })}`;
  }

  /** What came of the last correction; said, too. */
  private news(): TemplateResult {
    const { corrected, words } = this;
    const isBad = corrected !== null && corrected.undo === null;
    return html`<div role="status">
      ${
        corrected
          ? html`<p class=${isBad ? 'note failed' : 'note done'}>
              ${isBad ? icons.alert : icons.check}<span>${corrected.text}</span>
              ${corrected.undo ? html`<button class="link" @click=${corrected.undo}>${words.undo}</button>` : nothing}
            </p>`
          : nothing
      }
    </div>`;
  }

  private nothing(): TemplateResult {
    const { words, filters } = this;
    const isNarrowed = Object.values(filters).some((value) => value !== '');
    if (!isNarrowed) return emptyState(words.noTransactions, words.noTransactionsText);
    const clear = html`<button class="secondary" @click=${() => this.onFilter(noFilters)}>${words.clear}</button>`;
    return emptyState(words.noMatch, words.noMatchText, clear);
  }

  private pager({ page, total }: TransactionsData['pagination']): TemplateResult | typeof nothing {
    if (total <= limit) return nothing;
    const { words } = this;
    const count = (value: number) => new Intl.NumberFormat(this.locale).format(value);
    const last = Math.min(total, page * limit);
    return html`<nav class="pager">
      <button class="tool" aria-label=${words.previous} ?disabled=${page === 1} @click=${() => this.turn(-1)}>
        ${icons.back}
      </button>
      <span>${words.range(count((page - 1) * limit + 1), count(last), count(total))}</span>
      <button class="tool" aria-label=${words.next} ?disabled=${last >= total} @click=${() => this.turn(1)}>
        ${icons.next}
      </button>
    </nav>`;
  }
}
