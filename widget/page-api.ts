import type { TurnOutcome } from '../server/protocol/chat.ts';

/** What a bank's page gives when its customer has signed in. */
export interface BootOptions {
  /** Gives a fresh token of the signed-in customer. Asked at every connect, so that none has to be kept. Without it, a visitor chats. */
  getToken?: () => Promise<string>;
  /** BCP 47 tag, `en-US`. Default: the customer's own locale as the bank knows it. */
  locale?: string;
  /** `auto` follows the device. */
  theme?: 'auto' | 'light' | 'dark';
}

/**
 * `idle` before the chat is opened, `online` once the server has greeted; `offline` reconnects by itself,
 * `refused` waits for the customer or the page, because trying again alone would not help.
 */
export type ConnectionState = 'idle' | 'connecting' | 'online' | 'offline' | 'refused';

/** What a page can hear, by `SpendSense('on', name, handler)` or as the DOM event `spendsense:<name>`. Ids only, no content. */
export interface WidgetEvents {
  ready: object;
  open: object;
  close: object;
  'message.sent': { client_message_id: string };
  'message.received': { message_id: string };
  'stream.start': { turn_id: string };
  'stream.end': { turn_id: string; outcome: TurnOutcome };
  'consent.changed': { granted: boolean };
  error: { code: string; message: string };
  connection: { state: ConnectionState };
  /** The token has run out; `getToken` is being asked for a new one. */
  'token.required': object;
}
export type WidgetEventName = keyof WidgetEvents;

/** What `SpendSense('getState')` returns. `consent` is null until the server has said. */
export interface WidgetState {
  booted: boolean;
  open: boolean;
  connection: ConnectionState;
  consent: boolean | null;
}

/** Fetches a file of the widget's own version, runs it when its bytes have this hash; rejects when they have not, or do not come. */
export type LoadFile = (name: string, integrity: string) => Promise<unknown>;

/** What the loader hands over. */
export interface Page {
  /** The loader's: it names the chat server by its address and the bank by `data-bank`. */
  script: HTMLScriptElement;
  launcher: HTMLElement;
  loadFile: LoadFile;
}

/** What the loader calls on `<spendsense-chat>`. */
export interface ChatElement extends HTMLElement {
  boot: (options: BootOptions, page: Page) => void;
  open: () => void;
  close: () => void;
  toggle: () => void;
  send: (text: string) => void;
  prefill: (text: string) => void;
  /** Reads the boot options again: the page has changed them. */
  configure: () => void;
  /** Forgets the customer and leaves the page. */
  shutdown: () => void;
  getState: () => WidgetState;
}

export const chatTag = 'spendsense-chat';
export const eventPrefix = 'spendsense:';
