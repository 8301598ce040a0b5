import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { cardText, html, icons, languageOf, nothing, rationaleBox } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { words } from './strings.ts';

type Article = Extract<Message['cards'][number], { type: 'article' }>;

/** Something to learn from, with why it is shown. */
export function articleCard(card: Article, message: Message, context: ViewContext): TemplateResult {
  const strings = words[languageOf(context.locale)];
  return html`<section class="card" part="card" aria-label=${`${strings.article}: ${card.title}`}>
    <p class="tag">${strings.article}</p>
    <h3>${card.title}</h3>
    ${cardText(card.summary, message.facts, message.message_id, context)}
    ${card.rationale ? rationaleBox(card.rationale, message, context) : nothing}
    <button
      class="link read"
      aria-haspopup="dialog"
      @click=${() => context.actions.openArticle({ article_id: card.article_id, title: card.title })}
    >
      ${strings.read}${icons.next}
    </button>
    <p class="small">${card.disclaimer}</p>
  </section>`;
}
