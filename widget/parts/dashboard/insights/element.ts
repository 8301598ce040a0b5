import type { TemplateResult } from 'lit';
import type { DashboardData, DashboardQuery } from '../../../../server/protocol/dashboard.ts';
import { html, nothing } from '../../../core/shared.ts';
import { emptyState, Page } from '../page.ts';
import { Resource } from '../resource.ts';
import { aheadSection } from './ahead.ts';
import { categoriesSection } from './categories.ts';
import { insightsOf, stat } from './figures.ts';
import { cardsSection, savingsSection } from './holdings.ts';
import { monthsSection } from './months.ts';
import { recurringSection } from './recurring.ts';

const periods = ['30d', '90d', '180d'] as const satisfies DashboardQuery['period'][];

/** A customer's money at a glance; every figure opens what proves it. */
export class InsightsPage extends Page {
  protected readonly needs = ['accounts', 'income', 'spending'] as const;
  private readonly dashboard = new Resource<DashboardData>(this.redraw);
  protected readonly resources = [this.dashboard];
  private period: DashboardQuery['period'] = '90d';

  protected content(): TemplateResult {
    const { context, words, period, dashboard } = this;
    const query = `period=${period}&locale=${this.locale}`;
    const path = `dashboard?${query}`;
    dashboard.want(path, context);
    const choose = (next: DashboardQuery['period']) => {
      this.period = next;
      this.redraw();
    };
    const count = (days: number) => new Intl.NumberFormat(this.locale).format(days);
    return html`<div class="toolbar">
        <div class="segmented" role="group" aria-label=${words.period}>
          ${periods.map(
            (one) =>
              html`<button aria-pressed=${one === period} @click=${() => choose(one)}>
                ${words.days(count(Number.parseInt(one, 10)))}
              </button>`,
          )}
        </div>
      </div>
      ${this.shown(dashboard, path, (data) => {
        if (data.days_covered === 0) return emptyState(words.noData, words.noDataText);
        const insights = insightsOf(data, dashboard.source.replace('?', '/evidence?'), context, words);
        const { income, spending, net, savings_rate } = data.summary;
        const days = (Date.parse(data.to) - Date.parse(data.from)) / 86_400_000 + 1;
        return html`<dl class="stats summary">
            ${[income, spending, net, savings_rate].map((id) => stat(id, insights))}
          </dl>
          ${data.days_covered < days ? html`<p class="small">${words.partial(count(data.days_covered))}</p>` : nothing}
          <div class="blocks">
            ${aheadSection(insights)}
            <div class="column">
              ${categoriesSection(insights)} ${monthsSection(insights)} ${savingsSection(insights)}
            </div>
            <div class="column">${recurringSection(insights)} ${cardsSection(insights)}</div>
          </div>`;
      })}`;
  }
}
