import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from './context.ts';
import { rationaleBox } from './rationale.ts';
import { cardText } from './segments.ts';

type Article = Extract<Message['cards'][number], { type: 'article' }>;

/** Something to learn from, with why it is shown. */
export function articleCard(card: Article, message: Message, context: ViewContext): TemplateResult {
  return html`<section class="card" part="card" aria-label=${`${context.strings.article}: ${card.title}`}>
    <p class="tag">${context.strings.article}</p>
    <h3>${card.title}</h3>
    ${cardText(card.summary, message.facts, message.message_id, context)}
    ${card.rationale ? rationaleBox(card.rationale, message, context) : nothing}
    <p class="small">${card.disclaimer}</p>
  </section>`;
}
