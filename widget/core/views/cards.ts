import { html, type TemplateResult } from 'lit/html.js';
import type { Message } from '../../../server/protocol/chat.ts';
import { chartCard } from './chart.ts';
import { consentPrompt } from './consent-card.ts';
import type { ViewContext } from './context.ts';
import { rationaleBox } from './rationale.ts';
import { tableCard } from './table.ts';

/** What an answer shows beside its text. */
export function cardsView(message: Message, context: ViewContext): TemplateResult[] {
  const { parts, strings } = context;
  const pending = html`<div class="skeleton" role="img" aria-label=${strings.loading}><i></i><i></i></div>`;
  return message.cards.map((card) => {
    switch (card.type) {
      case 'table':
        return tableCard(card, message, context);
      case 'chart':
        return chartCard(card, message, context);
      case 'rationale':
        return rationaleBox(card.text, message, context);
      case 'article':
        return parts.get('cards')?.articleCard(card, message, context) ?? pending;
      case 'offer':
        return parts.get('cards')?.offerCard(card, message, context) ?? pending;
      case 'consent':
        return consentPrompt(context);
      case 'contact':
        return parts.get('cards')?.contactCard(card) ?? pending;
      case 'form':
        return parts.get('form')?.formCard(card, message, context) ?? pending;
      default:
        // A newer server may know a card that this version does not.
        return html``;
    }
  });
}
