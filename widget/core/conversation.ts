import type {
  ConsentState,
  Hello,
  Message,
  ProtocolError,
  Segment,
  ServerEvents,
  TurnOutcome,
} from '../../server/protocol/chat.ts';
import type { Rating } from '../../server/protocol/feedback.ts';
import type { ConnectionState } from '../page-api.ts';

/** A message of the customer that the server has not yet acknowledged; `error` when it said no. */
export interface Outgoing {
  client_message_id: string;
  text: string;
  at: string;
  error: ProtocolError | null;
}

/** The answer being made. */
export interface Turn {
  client_message_id: string;
  /** Null until the server has taken the message. */
  turn_id: string | null;
  status: string | null;
  segments: readonly Segment[];
  /** The next `n` expected; others are repeats, or follow a gap that the final message will fill. */
  next: number;
}

/** Everything the customer sees of the conversation. Ordered by the server's sequence numbers alone. */
export interface Conversation {
  connection: ConnectionState;
  /** What stands in the way of a connection, when it is not coming back by itself. */
  refusal: ProtocolError | null;
  hello: Omit<Hello, 'messages' | 'consent' | 'suggestions'> | null;
  consent: ConsentState | null;
  messages: readonly Message[];
  outbox: readonly Outgoing[];
  turn: Turn | null;
  /** The question whose turn ended without an answer. */
  unanswered: { text: string } | null;
  suggestions: readonly string[];
  /** Offers that the customer does not want to see, by id. */
  hiddenOffers: readonly string[];
  /** Seconds until something can be sent again. */
  pause: number;
}

export const emptyConversation: Conversation = {
  connection: 'idle',
  refusal: null,
  hello: null,
  consent: null,
  messages: [],
  outbox: [],
  turn: null,
  unanswered: null,
  suggestions: [],
  hiddenOffers: [],
  pause: 0,
};

type FromServer<Name extends keyof ServerEvents> = Parameters<ServerEvents[Name]>[0];

/** What can happen to a conversation. */
export type Action =
  | { type: 'connection'; state: ConnectionState; refusal?: ProtocolError }
  | { type: 'hello'; hello: Hello }
  | { type: 'queued'; client_message_id: string; text: string; at: string }
  | { type: 'acknowledged'; client_message_id: string; turn_id: string; seq: number }
  | { type: 'rejected'; client_message_id: string; error: ProtocolError }
  | { type: 'retried'; client_message_id: string }
  | { type: 'consent'; consent: ConsentState }
  | { type: 'message'; message: Message }
  /** In order: said before all that is known. */
  | { type: 'earlier'; messages: readonly Message[] }
  | { type: 'rated'; message_id: string; rating: Rating }
  | { type: 'offer-hidden'; offer_id: string; hidden: boolean }
  | { type: 'paused'; seconds: number }
  | ({ type: 'turn-start' } & FromServer<'turn-start'>)
  | ({ type: 'turn-status' } & FromServer<'turn-status'>)
  | ({ type: 'message-delta' } & FromServer<'message-delta'>)
  | ({ type: 'turn-end' } & FromServer<'turn-end'>)
  /** Nothing has been heard of the turn for too long. */
  | { type: 'turn-lost' };

/** The last sequence number before anything is missing: what the server is asked to continue from. */
export function lastSeq({ messages }: Conversation): number {
  const gap = messages.findIndex(({ seq }, index) => messages[index + 1]?.seq !== seq + 1);
  return messages[gap]?.seq ?? 0;
}

/** A message's text without its chips. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** The next state of a conversation. Pure; returns the same object when nothing changed. */
export function reduce(state: Conversation, action: Action): Conversation {
  switch (action.type) {
    case 'connection':
      return { ...state, connection: action.state, refusal: action.refusal ?? null };
    case 'hello':
      return greet(state, action.hello);
    case 'queued': {
      const { client_message_id, text, at } = action;
      const outgoing = { client_message_id, text, at, error: null };
      return withTurn({ ...state, outbox: [...state.outbox, outgoing], unanswered: null }, client_message_id);
    }
    case 'acknowledged':
      return acknowledge(state, action);
    case 'rejected': {
      const outbox = changeOutgoing(state, action.client_message_id, { error: action.error });
      return { ...state, outbox, turn: isTurnOf(state, action.client_message_id) ? null : state.turn };
    }
    case 'retried': {
      const outbox = changeOutgoing(state, action.client_message_id, { error: null });
      return withTurn({ ...state, outbox }, action.client_message_id);
    }
    case 'consent':
      return { ...state, consent: action.consent };
    case 'message':
      // Each conversation counts from the beginning, and the server tells every tab what is said in any of the customer's.
      return action.message.conversation_id === state.hello?.conversation_id ? store(state, [action.message]) : state;
    case 'earlier': {
      const first = state.messages[0]?.seq ?? 0;
      const id = state.hello?.conversation_id;
      const fresh = action.messages.filter(({ seq, conversation_id }) => seq < first && conversation_id === id);
      return fresh.length > 0 ? { ...state, messages: [...fresh, ...state.messages] } : state;
    }
    case 'rated': {
      const { message_id, rating } = action;
      const rate = (message: Message) => (message.message_id === message_id ? { ...message, rating } : message);
      return { ...state, messages: state.messages.map(rate) };
    }
    case 'offer-hidden': {
      const others = state.hiddenOffers.filter((id) => id !== action.offer_id);
      return { ...state, hiddenOffers: action.hidden ? [...others, action.offer_id] : others };
    }
    case 'paused':
      return { ...state, pause: action.seconds };
    case 'turn-start': {
      const { turn_id, client_message_id } = action;
      if (state.turn?.turn_id === turn_id) return state;
      if (isTurnOf(state, client_message_id) && state.turn) return { ...state, turn: { ...state.turn, turn_id } };
      // Its question is acknowledged after it; that of a conversation which was left is not here any more.
      const isOurs = state.outbox.some((asked) => asked.client_message_id === client_message_id);
      return isOurs ? { ...state, turn: { ...newTurn(client_message_id), turn_id } } : state;
    }
    case 'turn-status':
      return changeTurn(state, action.turn_id, (turn) => ({ ...turn, status: action.text }));
    case 'message-delta':
      return changeTurn(state, action.turn_id, (turn) =>
        action.n === turn.next
          ? { ...turn, status: null, segments: [...turn.segments, ...action.segments], next: turn.next + 1 }
          : turn,
      );
    case 'turn-end':
      return state.turn?.turn_id === action.turn_id ? endTurn(state, action.outcome) : state;
    case 'turn-lost':
      return endTurn(state, 'failed');
  }
}

function newTurn(client_message_id: string): Turn {
  return { client_message_id, turn_id: null, status: null, segments: [], next: 0 };
}

/** Shows at once that an answer is being waited for, unless another one still is. */
function withTurn(state: Conversation, client_message_id: string): Conversation {
  return state.turn ? state : { ...state, turn: newTurn(client_message_id) };
}

function isTurnOf(state: Conversation, client_message_id: string): boolean {
  return state.turn?.client_message_id === client_message_id;
}

function changeTurn(state: Conversation, turn_id: string, change: (turn: Turn) => Turn): Conversation {
  const { turn } = state;
  return turn?.turn_id === turn_id ? { ...state, turn: change(turn) } : state;
}

function changeOutgoing(state: Conversation, id: string, change: Partial<Outgoing>): readonly Outgoing[] {
  return state.outbox.map((outgoing) => (outgoing.client_message_id === id ? { ...outgoing, ...change } : outgoing));
}

/**
 * A greeting of the same conversation adds what was missed; one of another conversation replaces everything. When more was missed than it brings,
 * what was known goes: it is read again as all that is older is.
 */
function greet(state: Conversation, { messages, consent, suggestions, ...hello }: Hello): Conversation {
  const isSame = !state.hello || state.hello.conversation_id === hello.conversation_id;
  const kept = isSame ? state : { ...emptyConversation, connection: state.connection };
  const known = (messages[0]?.seq ?? 0) > lastSeq(kept) + 1 ? [] : kept.messages;
  // A visitor has nothing to agree to.
  const asked = hello.customer.role === 'visitor' ? null : consent;
  const greeted: Conversation = {
    ...kept,
    messages: known,
    connection: 'online',
    refusal: null,
    hello,
    consent: asked,
  };
  const stored = store(greeted, messages);
  return { ...stored, suggestions: stored.messages.length > 0 ? stored.suggestions : suggestions };
}

function acknowledge(state: Conversation, action: Extract<Action, { type: 'acknowledged' }>): Conversation {
  const { client_message_id, turn_id, seq } = action;
  const outgoing = state.outbox.find((candidate) => candidate.client_message_id === client_message_id);
  if (!outgoing) return state;
  const message: Message = {
    message_id: client_message_id,
    conversation_id: state.hello?.conversation_id ?? '',
    seq,
    role: 'customer',
    at: outgoing.at,
    segments: [{ type: 'text', text: outgoing.text }],
    cards: [],
    facts: [],
    citations: [],
    suggestions: [],
    client_message_id,
    rating: null,
  };
  const stored = store(state, [message]);
  const { turn } = stored;
  return turn && isTurnOf(stored, client_message_id) ? { ...stored, turn: { ...turn, turn_id } } : stored;
}

/** Puts messages in their places by sequence number, all at once, since a long conversation comes whole; one that is there already changes nothing. */
function store(state: Conversation, added: readonly Message[]): Conversation {
  const sent = new Set(added.map(({ client_message_id }) => client_message_id));
  const outbox = state.outbox.filter(({ client_message_id }) => !sent.has(client_message_id));
  const known = new Set(state.messages.map(({ seq }) => seq));
  const fresh = added.filter(({ seq }) => !known.has(seq) && known.add(seq));
  if (fresh.length === 0) return { ...state, outbox };
  const messages = [...state.messages, ...fresh].sort((a, b) => a.seq - b.seq);
  return {
    ...state,
    messages,
    outbox,
    turn: fresh.some(({ role }) => role === 'assistant') ? null : state.turn,
    unanswered: null,
    suggestions: messages.at(-1)?.suggestions ?? [],
  };
}

/** A turn that ends while its answer is still open has none: the customer is told, and can ask again. */
function endTurn(state: Conversation, outcome: TurnOutcome): Conversation {
  const { turn } = state;
  if (!turn) return state;
  const question = state.messages.find(({ client_message_id }) => client_message_id === turn.client_message_id);
  const unanswered = outcome === 'stopped' || !question ? null : { text: plainText(question.segments) };
  return { ...state, turn: null, unanswered };
}
