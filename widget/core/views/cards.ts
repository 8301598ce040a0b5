import { html, type TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { articleCard } from './article-card.ts';
import { chartCard } from './chart.ts';
import { consentPrompt } from './consent-card.ts';
import { contactCard } from './contact-card.ts';
import type { ViewContext } from './context.ts';
import { offerCard } from './offer-card.ts';
import { rationaleBox } from './rationale.ts';
import { tableCard } from './table.ts';

/** What an answer shows beside its text. */
export function cardsView(message: Message, context: ViewContext): TemplateResult[] {
  return message.cards.map((card) => {
    switch (card.type) {
      case 'table':
        return tableCard(card, message, context);
      case 'chart':
        return chartCard(card, message, context);
      case 'rationale':
        return rationaleBox(card.text, message, context);
      case 'article':
        return articleCard(card, message, context);
      case 'offer':
        return context.state.hello?.offers_stopped ? html`` : offerCard(card, message, context);
      case 'consent':
        return consentPrompt(context);
      case 'contact':
        return contactCard(card);
      default:
        // A newer server may know a card that this version does not.
        return html``;
    }
  });
}
