import { html, type TemplateResult } from 'lit';
import { formatDay } from '../format.ts';
import { icons } from '../icons.ts';
import { scopeList } from './consent-card.ts';
import type { ViewContext } from './context.ts';

/** What was agreed and since when, and the one step that takes it back. */
export function privacyView(context: ViewContext): TemplateResult {
  const { state, strings, actions, locale } = context;
  const { consent } = state;
  if (!consent) return html``;
  const date = consent.at === null ? '' : formatDay(consent.at, locale);
  if (!consent.granted) {
    return html`<div class="privacy">
      <p class="lead">${date ? strings.privacyWithdrawn(date) : strings.privacyNever}</p>
      <p>${strings.withoutConsent}</p>
      <button class="primary" @click=${actions.reviewConsent}>${strings.reviewAndAgree}</button>
    </div>`;
  }
  return html`<div class="privacy">
    <p class="lead">${icons.shield}${date ? strings.privacyGiven(date) : strings.agreed}</p>
    <h3>${strings.privacyScopes}</h3>
    ${scopeList(consent.scopes, context)}
    <button class="secondary danger" @click=${() => actions.setConsent(false)}>${strings.withdraw}</button>
    <p class="small">${strings.privacyEffect}</p>
  </div>`;
}
