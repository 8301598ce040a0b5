import type { Message } from '../../../server/protocol/chat.ts';
import type { FeedbackSet, Rating } from '../../../server/protocol/feedback.ts';
import type { Layout, View } from '../../page-api.ts';
import type { Conversation } from '../conversation.ts';
import type { Parts } from '../parts.ts';
import type { Session } from '../session.ts';
import type { Reading } from '../sheet.ts';
import type { Language, Strings } from '../strings.ts';

/** What a view may ask for. */
export interface Actions {
  send: (text: string) => void;
  retry: (client_message_id: string) => void;
  reconnect: () => void;
  setConsent: (granted: boolean) => void;
  postponeConsent: () => void;
  reviewConsent: () => void;
  /** What proves a figure of a message; or of another page, by the address that its evidence is asked for at. */
  openEvidence: (source: string, fact_id: string) => void;
  /** The sources of an answer are being read. */
  openSources: (message_id: string) => void;
  rate: (message_id: string, rating: Rating, reason?: NonNullable<FeedbackSet['reason']>) => void;
  /** An offer is on the screen. */
  noteOffer: (offer_id: string) => void;
  /** Why an offer is shown is being read. */
  askOffer: (offer_id: string) => void;
  hideOffer: (offer_id: string, telling: Promise<unknown>) => void;
  speak: (language: Language) => void;
  show: (view: View) => void;
  setLayout: (layout: Layout) => void;
  openArticle: (reading: Reading) => void;
  /** Asks the server under /users/me, as the customer. @throws RequestError */
  rest: Session['rest'];
  /** Draws again, and leaves what is read where it is, whatever that does above it. */
  keepPlace: () => void;
  /** What was said before all that is known of the conversation, in order. */
  addEarlier: (messages: readonly Message[]) => void;
  /** Something to know that nobody asked for: read out in an open chat, counted on the launcher of a closed one. */
  notify: (count: number, text: string) => void;
  startConversation: () => void;
  /** Back to what is under the sheet: the figure before, or the conversation. */
  goBack: () => void;
}

/** What every view is given: what to show, in which words, and what to do when asked. */
export interface ViewContext {
  state: Conversation;
  strings: Strings;
  locale: string;
  actions: Actions;
  parts: Parts;
  /** The answer just called a bad one, as long as the customer may say why. */
  judged: string | null;
  view: View;
  layout: Layout;
}
