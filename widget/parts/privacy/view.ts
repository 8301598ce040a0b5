import type { TemplateResult } from 'lit';
import { formatDay, html, icons, languageOf, scopeList } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { words } from './strings.ts';

/** What was agreed and since when, and the one step that takes it back. */
export function privacyView(context: ViewContext): TemplateResult {
  const { state, strings, actions, locale } = context;
  const own = words[languageOf(locale)];
  const { consent } = state;
  if (!consent) return html``;
  const date = consent.at === null ? '' : formatDay(consent.at, locale);
  if (!consent.granted) {
    return html`<div class="privacy">
      <p class="lead">${date ? own.privacyWithdrawn(date) : own.privacyNever}</p>
      <p>${strings.withoutConsent}</p>
      <button class="primary" @click=${actions.reviewConsent}>${strings.reviewAndAgree}</button>
    </div>`;
  }
  return html`<div class="privacy">
    <p class="lead">${icons.shield}${date ? own.privacyGiven(date) : strings.agreed}</p>
    <h3>${own.privacyScopes}</h3>
    ${scopeList(consent.scopes, context)}
    <button class="secondary danger" @click=${() => actions.setConsent(false)}>${own.withdraw}</button>
    <p class="small">${own.privacyEffect}</p>
  </div>`;
}
