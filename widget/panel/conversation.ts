import type { BootOptions, Layout, LoadFile, Page, WidgetState } from '../page-api.ts';
import type { Composer } from './composer.ts';
import type { Frame } from './frame.ts';
import type { LauncherFace } from './launcher.ts';
import type { PanelWords } from './words.ts';

/** What the core finds when it comes: a panel that may be open and written in already. */
export interface Panel extends HTMLElement {
  readonly options: BootOptions;
  readonly page: Page;
  readonly root: ShadowRoot;
  /** Of the page's first assistant, which has brought this version: another may be of another. */
  readonly loadFile: LoadFile;
  readonly launcher: LauncherFace;
  readonly frame: Frame;
  readonly composer: Composer;
  readonly isOpen: boolean;
  /** Whether it has been open: before, nothing connects. */
  readonly wasOpened: boolean;
  readonly layout: Layout;
  open: () => void;
  close: () => void;
  setLayout: (layout: Layout) => void;
  /** Forgets the customer, here alone. */
  leave: () => void;
}

/** What the panel asks of the core. */
export interface Conversation {
  readonly strings: PanelWords;
  /** Commands of the page and of the message box: `send`, `prefill`, `navigate`. */
  run: (command: string, text: string) => void;
  stop: () => void;
  keepDraft: (draft: string) => void;
  goBack: () => void;
  opened: () => void;
  /** Looks whether there is something to know, without being opened. */
  look: () => Promise<void>;
  closed: () => void;
  connected: () => void;
  disconnected: () => void;
  requestUpdate: () => void;
  /** Tells the other tabs that the customer has gone. */
  shutdown: () => void;
  end: () => void;
  getState: () => Omit<WidgetState, 'booted' | 'open'>;
}
