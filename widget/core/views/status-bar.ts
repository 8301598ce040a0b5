import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import type { ViewContext } from './context.ts';

const tokenCodes = new Set(['token_unavailable', 'token_expired', 'token_invalid']);

/** One line under the header when something stands in the way: no connection, or no consent. */
export function statusBar(context: ViewContext, isAskingConsent: boolean): TemplateResult | typeof nothing {
  const { state, strings, actions } = context;
  if (state.connection === 'offline') return html`<p class="status late"><i></i>${strings.offline}…</p>`;
  if (state.connection === 'refused') {
    const isToken = tokenCodes.has(state.refusal?.code ?? '');
    return html`<p class="status bad" role="alert">
      ${icons.alert}<span>${isToken ? strings.signedOut : strings.refused}</span>
      <button class="link" @click=${actions.reconnect}>${strings.tryAgain}</button>
    </p>`;
  }
  if (state.consent && !state.consent.granted && !isAskingConsent) {
    return html`<p class="status">
      ${icons.shield}<span>${strings.withoutConsent}</span>
      <button class="link" @click=${actions.reviewConsent}>${strings.review}</button>
    </p>`;
  }
  return nothing;
}
