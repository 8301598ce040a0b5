import type { TemplateResult } from 'lit';
import type { EvidenceView } from '../../../server/protocol/chat.ts';
import { formatCode, formatDate, formatDay, formatList, html, icons, languageOf, nothing } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { evidenceRows } from './rows.ts';
import { words, type EvidenceStrings } from './strings.ts';

/** What the views of the evidence are given. */
export interface EvidenceContext extends Pick<ViewContext, 'locale' | 'actions'> {
  strings: EvidenceStrings;
}

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

function figure({ fact }: EvidenceView, { locale, strings }: EvidenceContext): TemplateResult {
  const { label, period, refreshed_at, unknown_reason } = fact.fact;
  return html`<div class="headline">
    <p>${label}</p>
    <p class="amount"><bdi>${fact.text}</bdi></p>
    <p>${period?.label ?? strings.asOf(formatDay(refreshed_at, locale))}</p>
    ${unknown_reason ? html`<p class="note">${unknown_reason}</p>` : nothing}
  </div>`;
}

function streams(view: EvidenceView, { strings, locale }: EvidenceContext): TemplateResult {
  return html`<ul class="lines-list">
    ${view.streams.map(({ merchant, frequency, amount, last_date }) => {
      const rhythm = strings.frequencies[frequency] ?? formatCode(frequency);
      const second = `${rhythm}, ${strings.lastOn(formatDate(last_date, locale))}`;
      return line(merchant, second, html`<bdi>${amount}</bdi>`);
    })}
  </ul>`;
}

function searches(view: EvidenceView, { strings, locale }: EvidenceContext): TemplateResult[] {
  return view.searches.map(({ from, to, accounts, filter }) => {
    const where = formatList(accounts, locale);
    const what = Object.values(filter).map(formatCode).join(', ');
    return html`<p class="searched">
      ${strings.searched(where, formatDate(from, locale), formatDate(to, locale))}
      ${what ? html`<small>${strings.searchedFor(what)}</small>` : nothing}
    </p>`;
  });
}

function derivation(view: EvidenceView, message_id: string, { actions }: EvidenceContext): TemplateResult {
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

/** Everything that proves one figure of a message. */
export function evidenceView(view: EvidenceView, message_id: string, { locale, actions }: ViewContext): TemplateResult {
  const strings = words[languageOf(locale)];
  const context: EvidenceContext = { strings, locale, actions };
  const { formula, evidence } = view.fact.fact;
  const own = evidence.find(({ type }) => type === 'message');
  const parts = [
    own && html`<p class="searched">${own.id === 'form' ? strings.entered : strings.ownWords}</p>`,
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
          ${view.articles.map(
            ({ article_id, title }) =>
              html`<li>
                <button class="open" aria-haspopup="dialog" @click=${() => actions.openArticle({ article_id, title })}>
                  <div><span>${title}</span></div>
                  ${icons.next}
                </button>
              </li>`,
          )}
        </ul>`,
      ),
  ].filter(Boolean);
  return html`${figure(view, context)} ${parts.length > 0 ? parts : html`<p class="muted">${strings.nothingBehind}</p>`}`;
}
