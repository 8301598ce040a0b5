import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { formatDayHeading } from '../format.ts';
import { icons } from '../icons.ts';
import { consentCard } from './consent-card.ts';
import type { ViewContext } from './context.ts';
import { messageView, outgoingView, turnView } from './message.ts';

/** Messages from the end that are always in the page; those before are when they come near. */
const newest = 20;
/** Messages that come into the page, and go out of it, together. */
const groupSize = 10;
/** Pixels of a group that has not been drawn yet: lower than any is, so that there is less to scroll than there will be, not more. */
const usualHeight = 580;

/**
 * All that was said, oldest first, under the days it was said on. What is being said keeps its place when it is stored. Messages stand in groups by
 * their numbers, so that older ones that come in leave each where it is; of a group that is not near a box is left, which nobody is told of.
 */
function messageList(context: ViewContext): TemplateResult {
  const { strings, locale, state, parts, judged } = context;
  const { messages, outbox, turn } = state;
  const now = Date.now();
  const total = messages.length + outbox.length + (turn ? 1 : 0);
  const { hiddenOffers, hello, consent } = state;
  const today = new Date(now).toDateString();
  const size = numberOf(total - 1);
  const inputs = [strings, locale, hiddenOffers, hello, consent, parts.arrivals, today, size];

  /** Where it stands among all that was said, of which not all need be known here. */
  function numberOf(index: number): number {
    return messages[index]?.seq ?? (messages.at(-1)?.seq ?? 0) + 1 + index - messages.length;
  }
  function dayOf(index: number): string {
    const at = (messages[index] ?? outbox[index - messages.length])?.at ?? new Date(now).toISOString();
    return formatDayHeading(at, now, locale, strings);
  }
  function item(index: number, view: TemplateResult): TemplateResult {
    const day = dayOf(index);
    const isNew = index === 0 || dayOf(index - 1) !== day;
    return html`<div class="said" role="listitem" aria-setsize=${size} aria-posinset=${numberOf(index)}>
      ${isNew ? html`<p class="day">${day}</p>` : nothing}${view}
    </div>`;
  }
  function row(index: number): unknown {
    const message = messages[index];
    const outgoing = outbox[index - messages.length];
    if (message) {
      // Only what has changed is drawn again: an answer comes in many pieces.
      const all = [message, messages[index - 1]?.at, judged === message.message_id, ...inputs];
      return guard(all, () => item(index, messageView(message, context)));
    }
    if (outgoing) return item(index, outgoingView(outgoing, context));
    return turn ? item(index, turnView(turn, context)) : nothing;
  }
  const groupOf = (index: number) => Math.floor(numberOf(index) / groupSize);
  const groups = Map.groupBy(Array(total).keys(), groupOf);
  const end = groupOf(Math.max(0, messages.length - newest));
  // Asked for while nothing is far yet: what is near, or has been touched, must be known before it is among the newest no more.
  const heightOf = groups.size > 1 ? parts.get('history')?.heightsOf(context) : null;
  function group(number: number): unknown {
    const indices = groups.get(number);
    // Each keeps its place in the list, and each message its place in the group.
    if (!indices) return nothing;
    const known = heightOf?.(number);
    const isDrawn = number >= end || known === null || parts.hasFailed('history');
    const rows: unknown[] = [];
    if (isDrawn) for (const index of indices) rows[numberOf(index) % groupSize] = row(index);
    const style = isDrawn ? '' : `block-size:${known ?? usualHeight}px`;
    return html`<div class="group" role="none" data-group=${number} .style=${style}>${rows}</div>`;
  }
  return html`<div class="messages" role="list">
    ${Array.from({ length: groupOf(total - 1) + 1 }, (_, number) => group(number))}
  </div>`;
}

/** Questions to ask with one click. */
function quickReplies({ state, strings, actions }: ViewContext): TemplateResult | typeof nothing {
  if (state.turn || state.suggestions.length === 0) return nothing;
  const isEmpty = state.messages.length === 0;
  return html`<div class=${isEmpty ? 'replies stacked' : 'replies'} role="group" aria-label=${strings.tryAsking}>
    ${state.suggestions.map(
      (text) =>
        html`<button class="reply" part="reply" @click=${() => actions.send(text)}>
          <span dir="auto">${text}</span>${isEmpty ? icons.next : nothing}
        </button>`,
    )}
  </div>`;
}

function welcome({ state, strings }: ViewContext): TemplateResult {
  return html`<div class="welcome">
    <h3>${strings.greeting(state.hello?.customer.name.split(' ')[0] ?? '')}</h3>
    <p>${strings.introduction}</p>
  </div>`;
}

function unansweredNote({ state, strings, actions }: ViewContext): TemplateResult | typeof nothing {
  const { unanswered } = state;
  if (!unanswered) return nothing;
  return html`<p class="note failed" role="alert">
    ${icons.alert}<span>${strings.unanswered}</span>
    <button class="link" @click=${() => actions.send(unanswered.text)}>${strings.tryAgain}</button>
  </p>`;
}

/** The conversation, or what stands in its place: loading, the question for consent, a welcome. */
export function transcriptView(context: ViewContext, isAskingConsent: boolean): TemplateResult {
  const { state, strings } = context;
  if (!state.hello) {
    const isWaiting = state.connection !== 'refused';
    const skeleton = html`<div class="skeleton" role="img" aria-label=${strings.loading}><i></i><i></i><i></i></div>`;
    return html`${isWaiting ? skeleton : nothing} ${state.outbox.map((outgoing) => outgoingView(outgoing, context))}`;
  }
  if (isAskingConsent) return consentCard(context);
  const isAgreed = state.consent?.granted && state.hello.customer.role === 'consumer';
  const nudges = isAgreed ? context.parts.get('nudges')?.nudgesView(context) : nothing;
  const isEmpty = state.messages.length === 0 && state.outbox.length === 0;
  return html`${isEmpty ? welcome(context) : messageList(context)} ${unansweredNote(context)} ${nudges}
  ${quickReplies(context)}`;
}
