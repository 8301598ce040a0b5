import { html, type TemplateResult } from 'lit/html.js';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from './context.ts';
import { cardText } from './segments.ts';

/** "We're showing you this because …", in its light blue box. */
export function rationaleBox(text: string, message: Message, context: ViewContext): TemplateResult {
  return html`<div class="rationale" part="rationale">
    ${cardText(text, message.facts, message.message_id, context)}
  </div>`;
}
