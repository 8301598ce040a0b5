import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { formatDayHeading } from '../format.ts';
import { icons } from '../icons.ts';
import { consentCard } from './consent-card.ts';
import type { ViewContext } from './context.ts';
import { messageView, outgoingView, turnView } from './message.ts';

/** Messages from the end that are always laid out; those before are when they come near. */
const near = 20;

/** All that was said, oldest first, under the days it was said on. What is being said keeps its place when it is stored. */
function messageList(context: ViewContext): TemplateResult {
  const { strings, locale, state } = context;
  const now = Date.now();
  let day = '';
  const headings = new Map<string, string>();
  /** The day, when it is another one than that of the message before. */
  function headingOf(at: string): string {
    const minute = at.slice(0, 16);
    const heading = headings.get(minute) ?? formatDayHeading(at, now, locale, strings);
    headings.set(minute, heading);
    if (heading === day) return '';
    return (day = heading);
  }
  const item = (heading: string, view: TemplateResult, isPast = false) =>
    html`<li class=${isPast ? 'past' : nothing}>${heading ? html`<p class="day">${heading}</p>` : nothing}${view}</li>`;
  const row = (at: string, view: TemplateResult) => item(headingOf(at), view);
  return html`<ol class="messages" role="list">
    ${[
      // Only what has changed is drawn again: a conversation may be long, and an answer comes in many pieces.
      ...state.messages.map((message, index) => {
        // Each keeps its place in the list, so that older ones above leave those below as they are.
        if (index < context.first) return nothing;
        const isJudged = context.judged === message.message_id;
        const heading = headingOf(message.at);
        const isPast = index < state.messages.length - near;
        const inputs = [
          message,
          heading,
          isPast,
          strings,
          locale,
          isJudged,
          state.hiddenOffers,
          state.hello,
          state.consent,
          context.parts.arrivals,
        ];
        return guard(inputs, () => item(heading, messageView(message, context), isPast));
      }),
      ...state.outbox.map((outgoing) => row(outgoing.at, outgoingView(outgoing, context))),
      ...(state.turn ? [row(new Date(now).toISOString(), turnView(state.turn, context))] : []),
    ]}
  </ol>`;
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
