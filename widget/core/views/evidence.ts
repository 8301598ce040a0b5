import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../server/protocol/format.ts';
import type { EvidenceView } from '../../../server/protocol/chat.ts';
import { formatCode, formatDay, formatList } from '../format.ts';
import { icons } from '../icons.ts';
import type { EvidenceStep } from '../evidence-trail.ts';
import type { ViewContext } from './context.ts';
import { evidenceRows } from './evidence-rows.ts';

function part(title: string, content: unknown): TemplateResult {
  return html`<section class="proof">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

/** Two lines and a value: the shape of everything that is not a transaction. */
function line(first: string, second: unknown, value: unknown = nothing): TemplateResult {
  return html`<li>
    <div><span>${first}</span>${second ? html`<small>${second}</small>` : nothing}</div>
    ${value}
  </li>`;
}

function figure({ fact }: EvidenceView, { locale, strings }: ViewContext): TemplateResult {
  const { label, period, refreshed_at, unknown_reason } = fact.fact;
  return html`<div class="headline">
    <p>${label}</p>
    <p class="amount"><bdi>${fact.text}</bdi></p>
    <p>${period?.label ?? strings.asOf(formatDay(refreshed_at, locale))}</p>
    ${unknown_reason ? html`<p class="note">${unknown_reason}</p>` : nothing}
  </div>`;
}

function streams(view: EvidenceView, { strings, locale }: ViewContext): TemplateResult {
  return html`<ul class="lines-list">
    ${view.streams.map(({ merchant, frequency, amount, last_date }) => {
      const rhythm = strings.frequencies[frequency] ?? formatCode(frequency);
      const second = `${rhythm}, ${strings.lastOn(formatDate(last_date, locale))}`;
      return line(merchant, second, html`<bdi>${amount}</bdi>`);
    })}
  </ul>`;
}

function searches(view: EvidenceView, { strings, locale }: ViewContext): TemplateResult[] {
  return view.searches.map(({ from, to, accounts, filter }) => {
    const where = formatList(accounts, locale);
    const what = Object.values(filter).map(formatCode).join(', ');
    return html`<p class="searched">
      ${strings.searched(where, formatDate(from, locale), formatDate(to, locale))}
      ${what ? html`<small>${strings.searchedFor(what)}</small>` : nothing}
    </p>`;
  });
}

function derivation(view: EvidenceView, message_id: string, { actions }: ViewContext): TemplateResult {
  return html`<ul class="lines-list">
    ${view.derived_from.map(
      ({ fact, text }) =>
        html`<li>
          <button class="open" aria-haspopup="dialog" @click=${() => actions.openEvidence(message_id, fact.id)}>
            <div><span>${fact.label}</span>${fact.period ? html`<small>${fact.period.label}</small>` : nothing}</div>
            <bdi>${text}</bdi>${icons.next}
          </button>
        </li>`,
    )}
  </ul>`;
}

function proof(view: EvidenceView, message_id: string, context: ViewContext): TemplateResult {
  const { strings } = context;
  const { formula, evidence } = view.fact.fact;
  const parts = [
    evidence.some(({ type }) => type === 'message') && html`<p class="searched">${strings.ownWords}</p>`,
    view.rows.length > 0 && evidenceRows(view, context),
    view.searches.length > 0 && part(strings.searches, searches(view, context)),
    view.derived_from.length > 0 && part(strings.derivedFrom, derivation(view, message_id, context)),
    formula && part(strings.formula, html`<p class="formula">${formula}</p>`),
    view.streams.length > 0 && part(strings.streams, streams(view, context)),
    view.accounts.length > 0 &&
      part(
        strings.accounts,
        html`<ul class="lines-list">
          ${view.accounts.map(({ name, balance }) => line(name, '', html`<bdi>${balance ?? strings.noBalance}</bdi>`))}
        </ul>`,
      ),
    view.articles.length > 0 &&
      part(
        strings.articles,
        html`<ul class="lines-list">
          ${view.articles.map(({ title }) => line(title, ''))}
        </ul>`,
      ),
  ].filter(Boolean);
  return html`${figure(view, context)} ${parts.length > 0 ? parts : html`<p class="muted">${strings.nothingBehind}</p>`}`;
}

/** Everything that proves one figure; while it is fetched, and when that fails, says so. */
export function evidenceView(step: EvidenceStep, onRetry: () => void, context: ViewContext): TemplateResult {
  const { strings } = context;
  if (step.view) return proof(step.view, step.message_id, context);
  if (step.hasFailed) {
    return html`<p class="note failed" role="alert">
      ${icons.alert}<span>${strings.evidenceFailed}</span>
      <button class="link" @click=${onRetry}>${strings.tryAgain}</button>
    </p>`;
  }
  return html`<div class="skeleton" role="img" aria-label=${strings.loading}><i></i><i></i><i></i><i></i></div>`;
}
