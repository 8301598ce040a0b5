import type { TemplateResult } from 'lit';
import type { ConsentState } from '../../../server/protocol/chat.ts';
import type { ViewContext } from '../../core/views/context.ts';
import type { Picture } from '../charts/picture.ts';
import { DrawnElement, html, icons, languageOf, nothing, pending } from '../../core/shared.ts';
import type { Resource } from './resource.ts';
import { words, type DashboardStrings } from './strings/index.ts';

type Scope = ConsentState['scopes'][number];

/** A page beside the conversation. It forgets everything as soon as what the customer agreed to changes. */
export abstract class Page extends DrawnElement {
  /** Which consent its data came with, and in which language. */
  private basis = '';

  /** What the customer must have agreed to. */
  protected abstract readonly needs: readonly Scope[];
  protected abstract readonly resources: readonly Resource<unknown>[];
  protected abstract content(): TemplateResult;

  protected get words(): DashboardStrings {
    return words[languageOf(this.context.locale)];
  }
  protected get locale(): string {
    return this.context.locale;
  }
  protected readonly redraw = (): void => this.requestUpdate();

  /** Forgets what it shows when that is no longer what it was fetched for. */
  private refresh(): void {
    const { state, locale } = this.context;
    const basis = `${state.consent?.at} ${locale}`;
    if (basis === this.basis) return;
    this.basis = basis;
    for (const resource of this.resources) resource.forget();
    this.forget();
  }

  /** What it keeps besides its resources. */
  protected forget(): void {}

  protected override render(): TemplateResult {
    this.refresh();
    const { state, strings, actions } = this.context;
    const scopes = state.consent?.scopes ?? [];
    if (this.needs.every((scope) => scopes.includes(scope))) return this.content();
    return emptyState(
      this.words.consentTitle,
      this.words.consentText,
      html`<button
        class="primary"
        @click=${() => (state.consent?.granted ? actions.show('privacy') : actions.reviewConsent())}
      >
        ${strings.reviewAndAgree}
      </button>`,
    );
  }

  /**
   * A resource's content; a skeleton until it is there, and a way to try again when it did not come. What was asked for before stays
   * while something else is on its way, and goes when that did not come.
   */
  protected shown<Data>(
    resource: Resource<Data>,
    path: string,
    view: (data: Data) => TemplateResult,
  ): TemplateResult | typeof nothing {
    const { context } = this;
    const retry = () => void resource.load(path, context);
    const isOther = resource.source !== path;
    if (resource.data === null || (isOther && resource.hasFailed)) return pending(resource.hasFailed, retry, context);
    return html`${resource.hasFailed ? pending(true, retry, context) : nothing}
      <div class=${isOther ? 'stack stale' : 'stack'} aria-busy=${resource.isLoading}>${view(resource.data)}</div>`;
  }
}

/** That there is nothing, why, and what to do about it. */
export function emptyState(title: string, text: string, action: unknown = nothing): TemplateResult {
  return html`<div class="empty">
    <span class="emblem">${icons.spark}</span>
    <h3>${title}</h3>
    <p>${text}</p>
    ${action}
  </div>`;
}

/** A titled part of a page. */
export function section(title: string, content: unknown, aside: unknown = nothing): TemplateResult {
  return html`<section class="card block" tabindex="-1">
    <div class="block-head">
      <h3>${title}</h3>
      ${aside}
    </div>
    ${content}
  </section>`;
}

/** A picture once the part that draws it has come; until then the place it takes. */
export function pictureOf({ parts }: ViewContext, picture: Picture): TemplateResult {
  return parts.get('charts')?.pictureView(picture) ?? html`<div class="skeleton picture ${picture.kind}"><i></i></div>`;
}
