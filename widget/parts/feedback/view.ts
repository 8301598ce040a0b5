import type { TemplateResult } from 'lit';
import type { FeedbackSet } from '../../../server/protocol/feedback.ts';
import { html, languageOf } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { words } from './strings.ts';

type Reason = NonNullable<FeedbackSet['reason']>;

/** What was wrong with an answer, said with one more press; nothing need be said. */
export function reasonsView(message_id: string, { strings, locale, actions }: ViewContext): TemplateResult {
  const reasons = Object.entries(words[languageOf(locale)].reasons) as [Reason, string][];
  return html`<div class="replies" role="group" aria-label=${strings.whyBad}>
    ${reasons.map(
      ([reason, text]) =>
        html`<button class="reply" part="reply" @click=${() => actions.rate(message_id, 'down', reason)}>
          <span>${text}</span>
        </button>`,
    )}
  </div>`;
}
