import type { Rating } from '../../../server/protocol/feedback.ts';
import type { Conversation } from '../conversation.ts';
import type { Parts } from '../parts.ts';
import type { Strings } from '../strings.ts';

/** What a view may ask for. */
export interface Actions {
  send: (text: string) => void;
  retry: (client_message_id: string) => void;
  stop: () => void;
  reconnect: () => void;
  setConsent: (granted: boolean) => void;
  postponeConsent: () => void;
  reviewConsent: () => void;
  openEvidence: (message_id: string, fact_id: string) => void;
  rate: (message_id: string, rating: Rating) => void;
  openPrivacy: () => void;
  startConversation: () => void;
  /** Back to what is under the sheet: the figure before, or the conversation. */
  goBack: () => void;
  close: () => void;
}

/** What every view is given: what to show, in which words, and what to do when asked. */
export interface ViewContext {
  state: Conversation;
  strings: Strings;
  locale: string;
  actions: Actions;
  parts: Parts;
}
