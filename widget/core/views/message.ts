import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Message, Segment } from '../../../server/protocol/chat.ts';
import { plainText, type Outgoing, type Turn } from '../conversation.ts';
import { formatTime } from '../format.ts';
import { icons } from '../icons.ts';
import { cardsView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { ratingView } from './rating.ts';
import { segmentsView } from './segments.ts';

function bubble(text: string, at: string, { strings, locale }: ViewContext, note: TemplateResult | typeof nothing) {
  return html`<article
    class="message customer"
    part="message"
    aria-label=${strings.said(strings.you, formatTime(at, locale))}
  >
    <div class="bubble" part="bubble-user" dir="auto">${text}</div>
    ${note}
  </article>`;
}

/** A message of the customer that has not been acknowledged yet, or was refused. */
export function outgoingView(outgoing: Outgoing, context: ViewContext): TemplateResult {
  const { strings, actions } = context;
  const again = () => actions.retry(outgoing.client_message_id);
  const note = outgoing.error
    ? html`<p class="note failed" role="alert">
        ${icons.alert}<span>${outgoing.error.message || strings.notSent}</span>
        <button class="link" @click=${again}>${strings.tryAgain}</button>
      </p>`
    : html`<p class="note pending">${strings.sending}…</p>`;
  return bubble(outgoing.text, outgoing.at, context, note);
}

function answer(
  segments: readonly Segment[],
  message: Message | null,
  context: ViewContext,
  more: unknown = nothing,
): TemplateResult {
  const { strings, locale } = context;
  const label = message ? strings.said(strings.assistant, formatTime(message.at, locale)) : strings.assistant;
  return html`<article class="message assistant" part="message" aria-label=${label}>
    <div class="text" part="bubble-bot" dir="auto">${segmentsView(segments, message?.message_id ?? null, context)}</div>
    ${more}
    ${message ? [...cardsView(message, context), sources(message, context), ratingView(message, context)] : nothing}
  </article>`;
}

function sources(
  { message_id, citations }: Message,
  { strings, actions }: ViewContext,
): TemplateResult | typeof nothing {
  if (citations.length === 0) return nothing;
  const onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) actions.openSources(message_id);
  };
  return html`<details class="fold sources" part="citation" @toggle=${onToggle}>
    <summary>${strings.sources(citations.length)}</summary>
    <ul>
      ${citations.map(
        (citation) =>
          html`<li dir="auto">
            <button class="link" aria-haspopup="dialog" @click=${() => actions.openArticle(citation)}>
              ${citation.title}</button
            ><q>${citation.quote}</q>
          </li>`,
      )}
    </ul>
  </details>`;
}

export function messageView(message: Message, context: ViewContext): TemplateResult {
  if (message.role === 'customer') return bubble(plainText(message.segments), message.at, context, nothing);
  return answer(message.segments, message, context);
}

/** The answer being made: what has been released of it, and what is being done. */
export function turnView(turn: Turn, context: ViewContext): TemplateResult {
  const isSilent = turn.segments.length === 0;
  const status = turn.status ?? (isSilent ? context.strings.thinking : null);
  const progress = status === null ? nothing : html`<p class="progress"><i></i>${status}…</p>`;
  return answer(turn.segments, null, context, progress);
}
