import { html, type TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import type { ViewContext } from './context.ts';
import { rationaleBox } from './rationale.ts';
import { cardText } from './segments.ts';

type Offer = Extract<Message['cards'][number], { type: 'offer' }>;

/** A product, labelled as the offer that it is, with why it is shown, who pays whom, and the disclaimer. */
export function offerCard(card: Offer, message: Message, context: ViewContext): TemplateResult {
  const { strings } = context;
  return html`<section class="card" part="card" aria-label=${`${strings.offer}: ${card.title}`}>
    <p class="tag offer">${strings.offer}<span>${strings.offerBy(card.partner)}</span></p>
    <h3>${card.title}</h3>
    ${cardText(card.summary, message.facts, message.message_id, context)}
    ${rationaleBox(card.rationale, message, context)}
    <p class="small">${card.disclosure}</p>
    <p class="small">${card.disclaimer}</p>
  </section>`;
}
