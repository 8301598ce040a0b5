import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Message } from '../../../server/protocol/chat.ts';
import { icons } from '../icons.ts';
import type { ViewContext } from './context.ts';

/** Whether the answer was good: one press, which another one changes. */
export function ratingView({ message_id, rating }: Message, context: ViewContext): TemplateResult {
  const { strings, actions, judged, parts } = context;
  const thumb = (value: 'up' | 'down', label: string) =>
    html`<button
      class="tool ${value}"
      aria-label=${label}
      title=${label}
      aria-pressed=${rating === value}
      @click=${() => actions.rate(message_id, value)}
    >
      ${icons.thumb}
    </button>`;
  const isJudged = judged === message_id;
  return html`<div class="rating" part="rating" role="group" aria-label=${strings.rating}>
      ${thumb('up', strings.ratingUp)}${thumb('down', strings.ratingDown)}
      ${isJudged ? html`<span class="small">${strings.whyBad}</span>` : nothing}
    </div>
    ${isJudged ? (parts.get('feedback')?.reasonsView(message_id, context) ?? nothing) : nothing}`;
}
