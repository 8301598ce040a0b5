import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { formatDayHeading } from '../format.ts';
import { icons } from '../icons.ts';
import { groupSize } from '../scroll-follower.ts';
import { consentCard } from './consent-card.ts';
import type { ViewContext } from './context.ts';
import { messageView, outgoingView, turnView } from './message.ts';

/** Messages from the end that are always laid out; those before are when they come near. */
const near = 20;

/**
 * All that was said, oldest first, under the days it was said on. What is being said keeps its place when it is stored. Messages
 * stand in groups, which a browser has fewer of to watch and to walk through; nobody but it knows of them.
 */
function messageList(context: ViewContext): TemplateResult {
  const { strings, locale, state, first, judged } = context;
  const { messages, outbox, turn } = state;
  const now = Date.now();
  const total = messages.length + outbox.length + (turn ? 1 : 0);
  const { hiddenOffers, hello, consent } = state;
  const today = new Date(now).toDateString();
  const inputs = [strings, locale, hiddenOffers, hello, consent, context.parts.arrivals, today];

  function dayOf(index: number): string {
    const at = (messages[index] ?? outbox[index - messages.length])?.at ?? new Date(now).toISOString();
    return formatDayHeading(at, now, locale, strings);
  }
  function item(index: number, view: TemplateResult): TemplateResult {
    const day = dayOf(index);
    const isNew = index === 0 || dayOf(index - 1) !== day;
    return html`<div class="said" role="listitem">${isNew ? html`<p class="day">${day}</p>` : nothing}${view}</div>`;
  }
  function row(index: number): unknown {
    const message = messages[index];
    const outgoing = outbox[index - messages.length];
    if (message) {
      const all = [message, messages[index - 1]?.at, judged === message.message_id, ...inputs];
      return guard(all, () => item(index, messageView(message, context)));
    }
    if (outgoing) return item(index, outgoingView(outgoing, context));
    return turn ? item(index, turnView(turn, context)) : nothing;
  }
  // Only what has changed is drawn again: a conversation may be long, and an answer comes in many pieces.
  function group(start: number): unknown {
    // Each keeps its place in the list, so that older ones above leave those below as they are. What waits to be sent is always drawn.
    if (start < Math.min(first, messages.length)) return nothing;
    const within = messages.slice(start, start + groupSize);
    const isPast = start + groupSize <= messages.length - near;
    const length = Math.min(groupSize, total - start);
    const view = () =>
      html`<div class=${isPast ? 'group past' : 'group'} role="none">
        ${Array.from({ length }, (_, index) => row(start + index))}
      </div>`;
    if (!isPast) return view();
    const judgedHere = within.find(({ message_id }) => message_id === judged);
    return guard([...within, messages[start - 1]?.at, judgedHere, ...inputs], view);
  }
  return html`<div class="messages" role="list">
    ${Array.from({ length: Math.ceil(total / groupSize) }, (_, index) => group(index * groupSize))}
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
