import type { TurnOutcome } from '../server/protocol/chat.ts';

/** What the page tells of itself. It stays in the page: nothing of it is sent. */
export interface PageContext {
  /** Questions to offer on this page, before anything has been asked; instead of the assistant's own. */
  suggestions?: readonly string[];
}

/** What a bank's page gives when its customer has signed in. */
export interface BootOptions {
  /** Gives a fresh token of the signed-in customer. Asked at every connect, so that none has to be kept. Without it, a visitor chats. */
  getToken?: () => Promise<string>;
  /** BCP 47 tag, `en-US`. Default: the customer's own locale as the bank knows it. */
  locale?: string;
  /** `auto` follows the device. */
  theme?: 'auto' | 'light' | 'dark';
  /** `page` fills the page that the assistant stands in, and cannot be closed. Default: a panel in the corner. */
  layout?: 'panel' | 'page';
  context?: PageContext;
}

/**
 * `idle` before the chat is opened, `online` once the server has greeted; `offline` reconnects by itself,
 * `refused` waits for the customer or the page, because trying again alone would not help.
 */
export type ConnectionState = 'idle' | 'connecting' | 'online' | 'offline' | 'refused';

/** What a page can hear, by `SpendSense('on', name, handler)` or as the DOM event `spendsense:<name>`. Ids only, no content. */
export interface WidgetEvents {
  /** Once for each boot. */
  ready: object;
  open: object;
  close: object;
  /** Answers that came while the chat was closed, and what there is to know. */
  unread: { count: number };
  'message.sent': { client_message_id: string };
  'message.received': { message_id: string };
  'stream.start': { turn_id: string };
  'stream.end': { turn_id: string; outcome: TurnOutcome };
  'consent.changed': { granted: boolean };
  /** Where an answer comes from is being read: one of its sources, or what proves one of its figures. */
  'citation.opened': { message_id: string; fact_id?: string };
  'offer.shown': { offer_id: string };
  /** Something was asked of an offer. */
  'offer.clicked': { offer_id: string; action: 'why' | 'hide' };
  /** The token has run out; `getToken` is being asked for a new one. */
  'token.required': object;
  /** A message was too much for now; it can be sent again after so many milliseconds. */
  rate_limited: { retry_after_ms: number };
  error: { code: string; message: string };
  connection: { state: ConnectionState };
}
export type WidgetEventName = keyof WidgetEvents;

/** What `SpendSense('getState')` returns: the last three only once the chat has been opened. */
export interface WidgetState {
  booted: boolean;
  open: boolean;
  connection?: ConnectionState;
  /** Null until the server has said. */
  consent?: boolean | null;
  unread?: number;
}

/** In the corner, over the whole screen, or as the page itself. */
export type Layout = 'panel' | 'full' | 'page';

/** What can be shown of the assistant. */
export type View = 'chat' | 'transactions' | 'insights' | 'education' | 'offers' | 'privacy';

/** `SpendSense(command, …)`: every command of a page, with what it takes and gives. */
export interface SpendSenseApi {
  (command: 'boot', options: BootOptions): void;
  (command: 'update', changes: Partial<BootOptions>): void;
  (command: 'open' | 'close' | 'toggle'): void;
  /** Opens this view. */
  (command: 'navigate', view: View): void;
  /** Opens, and puts words into the message box without sending them; or says them as the customer. */
  (command: 'prefill' | 'send', text: string): void;
  (command: 'setLocale', locale: string): void;
  (command: 'setTheme', theme: 'auto' | 'light' | 'dark'): void;
  (command: 'setContext', context: PageContext): void;
  /** Forgets the customer, in every tab: closes connections, wipes memory and storage, takes the launcher away. */
  (command: 'shutdown', options?: { wipe: true }): void;
  /** Shuts down, and takes the function away as well. */
  (command: 'destroy'): void;
  /** Returns what ends the subscription. */
  <Name extends WidgetEventName>(
    command: 'on' | 'once',
    event: Name,
    handler: (detail: WidgetEvents[Name]) => void,
  ): () => void;
  (command: 'getState'): WidgetState;
  // What the loader finds in a queue is not known to be any of these.
  (command: string, ...parameters: unknown[]): unknown;
  /** Calls made before the loader had come. */
  q?: Iterable<[command: string, ...parameters: unknown[]]>;
  /** The widget's version, once the loader has come. */
  version?: string;
}

/**
 * Fetches a file of the widget's own version, `panel` when not told which; runs it when its bytes have this hash, rejects when they
 * have not, or do not come.
 */
export type LoadFile = (name?: string, integrity?: string) => Promise<unknown>;

/** What the loader hands over. */
export interface Page {
  /** The loader's: it names the chat server by its address and the bank by `data-bank`. */
  script: HTMLScriptElement;
  launcher: HTMLElement;
  loadFile: LoadFile;
  /** Tells the page. */
  say: <Name extends WidgetEventName>(event: Name, detail: WidgetEvents[Name]) => void;
  /** As the page's own command. */
  shutdown: () => void;
}

/** What the loader calls on `<spendsense-chat>`. */
export interface ChatElement extends HTMLElement {
  boot: (options: BootOptions, page: Page) => void;
  /** A command that the loader does not know itself; none when it only fetched the chat of whoever was here before. */
  run: (command?: string, ...values: unknown[]) => void;
  close: () => void;
  /** Reads the boot options again: the page has changed them. */
  configure: () => void;
  shutdown: () => void;
  getState: () => WidgetState;
}

export const chatTag = 'spendsense-chat';
export const eventPrefix = 'spendsense:';
