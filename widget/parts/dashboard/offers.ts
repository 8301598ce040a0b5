import type { TemplateResult } from 'lit';
import type { OffersData } from '../../../server/protocol/offers.ts';
import { html, icons, nothing } from '../../core/shared.ts';
import { emptyState, Page } from './page.ts';
import { rationaleOf } from './recommended.ts';
import { Resource } from './resource.ts';

type Offer = OffersData['offers'][number];

/** Offers as what they are: why each is shown, who earns what, the way to be rid of one or of all, and what is not shown. */
export class OffersPage extends Page {
  protected readonly needs = ['offers'] as const;
  private readonly offers = new Resource<OffersData>(this.redraw);
  protected readonly resources = [this.offers];
  private hasFailed = false;

  protected content(): TemplateResult {
    const { context, words } = this;
    const path = `offers?include=not_eligible&locale=${this.locale}`;
    this.offers.want(path, context);
    return html`${this.hasFailed ? html`<p class="note failed" role="alert">${icons.alert}${words.failed}</p>` : nothing}
    ${this.shown(this.offers, path, (data) => {
      const { offers, stopped, computed_at } = data;
      if (stopped) {
        const resume = html`<button class="secondary" @click=${() => void this.choose(false)}>
          ${words.resumeOffers}
        </button>`;
        return emptyState(words.offersStopped, words.offersStoppedText, resume);
      }
      const shown = offers.filter(({ item_id }) => !context.state.hiddenOffers.includes(item_id));
      return html`${
          shown.length === 0
            ? emptyState(words.offersEmpty, computed_at === null ? words.computing : words.offersEmptyText)
            : html`<p class="muted">${words.offersLead}</p>
                <div class="blocks even">${shown.map((offer) => this.card(offer))}</div>`
        }
        ${this.others(data)}
        <div><button class="link" @click=${() => void this.choose(true)}>${words.stopOffers}</button></div>`;
    })}`;
  }

  private card(offer: Offer): TemplateResult {
    const { words, context } = this;
    const { item_id, title, partner, summary, reasons, disclosure } = offer;
    context.actions.noteOffer(item_id);
    const onToggle = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open) context.actions.askOffer(item_id);
    };
    return html`<article class="card block" part="card offer">
      <h3>${title}</h3>
      ${partner === null ? nothing : html`<p class="small">${words.offerBy(partner)}</p>`}
      <p>${summary}</p>
      ${rationaleOf(offer, context)}
      <div class="row">
        <details class="fold" @toggle=${onToggle}>
          <summary>${words.why}</summary>
          <ul class="bullets small">
            ${reasons.map(({ sentence }) => html`<li>${sentence}</li>`)}
          </ul>
        </details>
        <button class="link" @click=${() => this.hide(offer)}>${words.hide}</button>
      </div>
      ${disclosure === null ? nothing : html`<p class="small">${disclosure}</p>`}
      <p class="small">${offer.disclaimer}</p>
    </article>`;
  }

  private others({ not_eligible = [] }: OffersData): TemplateResult | typeof nothing {
    if (not_eligible.length === 0) return nothing;
    return html`<details class="fold">
      <summary>${this.words.notEligible}</summary>
      <ul class="others">
        ${not_eligible.map(
          ({ title, reasons }) =>
            html`<li>
              <b>${title}</b>
              <ul class="bullets small">
                ${reasons.map(({ sentence }) => html`<li>${sentence}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The chat hides it, here and in its answers; as before when that fails. */
  private hide({ item_id, recommendation_id }: Offer): void {
    const { actions } = this.context;
    actions.hideOffer(item_id, actions.rest('POST', `offers/${recommendation_id}/dismiss`));
  }

  private async choose(stopped: boolean): Promise<void> {
    const before = this.offers.data;
    if (!before) return;
    this.offers.data = { ...before, stopped };
    this.hasFailed = false;
    this.redraw();
    try {
      await this.context.actions.rest('POST', `offers/${stopped ? 'stop' : 'resume'}`);
      this.offers.expire();
    } catch {
      this.offers.data = before;
      this.hasFailed = true;
    }
    this.redraw();
  }
}
