import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import type { OffersData } from '../../../server/protocol/offers.ts';
import { cardText, html, languageOf, rationaleBox } from '../../core/shared.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { words } from './strings.ts';

type Offer = Extract<Message['cards'][number], { type: 'offer' }>;

/** A product, labelled as the offer that it is: why it is shown, who pays whom, the disclaimer, and the way to be rid of it. */
export function offerCard(card: Offer, message: Message, context: ViewContext): TemplateResult {
  const { locale, state, actions } = context;
  const strings = words[languageOf(locale)];
  if (state.hello?.offers_stopped) return html``;
  if (state.hiddenOffers.includes(card.offer_id))
    return html`<p class="small" role="status">${strings.offerHidden}</p>`;
  actions.noteOffer(card.offer_id);
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) actions.askOffer(card.offer_id);
  };
  /** Of an offer that is no longer made, there is nothing to say. */
  const dismiss = async () => {
    const { offers } = await actions.rest<OffersData>('GET', 'offers');
    const found = offers.find(({ item_id }) => item_id === card.offer_id);
    if (found) await actions.rest('POST', `offers/${found.recommendation_id}/dismiss`);
  };
  return html`<section class="card" part="card offer" aria-label=${`${strings.offer}: ${card.title}`}>
    <p class="tag offer">${strings.offer}<span>${strings.offerBy(card.partner)}</span></p>
    <h3>${card.title}</h3>
    ${cardText(card.summary, message.facts, message.message_id, context)}
    ${rationaleBox(card.rationale, message, context)}
    <div class="row">
      <details class="fold" @toggle=${onToggle}>
        <summary>${strings.offerWhy}</summary>
        <p class="small">${strings.offerChosen}</p>
      </details>
      <button class="link" @click=${() => actions.hideOffer(card.offer_id, dismiss())}>${strings.offerHide}</button>
    </div>
    <p class="small">${card.disclosure}</p>
    <p class="small">${card.disclaimer}</p>
  </section>`;
}
