import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../core/views/context.ts';
import type { View } from '../../page-api.ts';
import { html, nothing } from '../../core/shared.ts';
import { EducationPage } from './education.ts';
import { InsightsPage } from './insights/element.ts';
import { OffersPage } from './offers.ts';
import { PrivacyPage } from './privacy.ts';
import { TransactionsPage } from './transactions/element.ts';
import { visitedPages } from './visited.ts';

const elements = {
  'spendsense-transactions': TransactionsPage,
  'spendsense-insights': InsightsPage,
  'spendsense-education': EducationPage,
  'spendsense-offers': OffersPage,
  'spendsense-privacy': PrivacyPage,
};
// Another assistant of the page may have brought them.
for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);

const pages: [Exclude<View, 'chat'>, (context: ViewContext) => TemplateResult][] = [
  ['transactions', (context) => html`<spendsense-transactions .context=${context}></spendsense-transactions>`],
  ['insights', (context) => html`<spendsense-insights .context=${context}></spendsense-insights>`],
  ['education', (context) => html`<spendsense-education .context=${context}></spendsense-education>`],
  ['offers', (context) => html`<spendsense-offers .context=${context}></spendsense-offers>`],
  ['privacy', (context) => html`<spendsense-privacy .context=${context}></spendsense-privacy>`],
];

/** The pages beside the conversation; only the chosen one is shown, and none is made before it is wanted. */
export function pagesView(context: ViewContext): TemplateResult {
  const { view } = context;
  const seen = visitedPages(context);
  return html`${pages.map(([name, page]) =>
    seen.has(name)
      ? html`<div
          class="page"
          id=${`panel-${name}`}
          role="tabpanel"
          tabindex="0"
          aria-labelledby=${`tab-${name}`}
          ?hidden=${name !== view}
        >
          ${page(context)}
        </div>`
      : nothing,
  )}`;
}
