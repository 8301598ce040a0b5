import { html, type TemplateResult } from 'lit/html.js';
import { consentScopes } from '../session.ts';
import { icons } from '../icons.ts';
import type { ViewContext } from './context.ts';

/** What the customer would agree to, or has: one line for each scope. */
export function scopeList(scopes: readonly string[], { strings }: ViewContext): TemplateResult {
  return html`<ul class="scopes">
    ${scopes.map((scope) => html`<li>${icons.check}<span>${strings.scopes[scope] ?? scope}</span></li>`)}
  </ul>`;
}

/** Asks, before anything else, whether the assistant may look: at what, why, and that it can be taken back. */
export function consentCard(context: ViewContext): TemplateResult {
  const { strings, actions, state } = context;
  return html`<section class="consent" part="consent" aria-labelledby="consent-title">
    <span class="emblem">${icons.shield}</span>
    <h3 id="consent-title" tabindex="-1">${strings.consentTitle}</h3>
    <p>${strings.consentIntroduction(state.hello?.bank.name ?? '')}</p>
    ${scopeList(consentScopes, context)}
    <p>${strings.consentWhy}</p>
    <p class="muted">${strings.consentRevoke}</p>
    <div class="choice">
      <button class="primary" @click=${() => actions.setConsent(true)}>${strings.agree}</button>
      <button class="secondary" @click=${actions.postponeConsent}>${strings.notNow}</button>
    </div>
  </section>`;
}

/** The same question as part of an answer that needed the consent. */
export function consentPrompt({ strings, actions, state }: ViewContext): TemplateResult {
  if (state.consent?.granted) return html`<p class="note">${icons.check}${strings.agreed}</p>`;
  return html`<div><button class="secondary" @click=${actions.reviewConsent}>${strings.reviewAndAgree}</button></div>`;
}
