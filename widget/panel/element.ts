import {
  type BootOptions,
  type ChatElement,
  type Layout,
  type LoadFile,
  type Page,
  type WidgetState,
} from '../page-api.ts';
import { Composer } from './composer.ts';
import type { Conversation, Panel } from './conversation.ts';
import { drawn } from './drawn.ts';
import { failureView, Frame, waitingView } from './frame.ts';
import { LauncherFace } from './launcher.ts';
import { hasKeyboard, languageOf, languages, shapes, words } from './lent.ts';
import { showPanel } from './show-panel.ts';
import styles from './styles/index.css?inline';

/** Commands that the conversation does. */
const commands: ReadonlySet<string> = new Set(['send', 'prefill', 'navigate']);
let sheet: CSSStyleSheet | undefined;
let loadFile: LoadFile | undefined;

/** One for all assistants of the page. */
function panelSheet(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
  return sheet;
}

/**
 * The assistant's element: the panel with its message box, which is all that the first moment needs. The conversation in it is
 * the core's, fetched once the panel is drawn; what is written before is kept, and sent then. It opens no socket before the
 * first `open`. Unsent words of a customer who has agreed are kept for this tab; nothing else is stored in the browser.
 *
 * @fires spendsense:* - the events of `WidgetEvents`, from the launcher's element, with ids only.
 *
 * @cssproperty --spendsense-accent - Brand colour. Darkened where white on it could not be read. Default `#2348c9`.
 * @cssproperty --spendsense-accent-dark - The same in dark colours; lightened where it must be. Default: the accent, lightened.
 * @cssproperty --spendsense-font - Font family. Default: the device's own.
 * @cssproperty --spendsense-radius - Corner radius of the panel; cards follow. Default `16px`.
 * @cssproperty --spendsense-z-index - Layer of panel and launcher. Default `2147480000`.
 * @cssproperty --spendsense-width - Width of the panel on a desktop. Default `400px`.
 * @cssproperty --spendsense-height - Height of the panel on a desktop. Default `640px`.
 * @cssproperty --spendsense-inline - Distance of launcher and panel from the side. Default `24px`.
 * @cssproperty --spendsense-block - Distance of the launcher from the bottom; the panel is above it. Default `24px`.
 * @cssproperty --spendsense-top - Room above an assistant that fills the screen. Default `0px`.
 * @cssproperty --spendsense-chart-1 - Colour of a chart's first series or slice; `-2` to `-6` are the others. Default: the accent.
 *
 * @csspart panel @csspart header @csspart tab @csspart message @csspart bubble-user @csspart bubble-bot @csspart chip @csspart reply
 * @csspart card @csspart chart @csspart offer @csspart rationale @csspart citation @csspart rating @csspart consent
 * @csspart sheet @csspart composer @csspart send
 */
export class SpendSenseChat extends HTMLElement implements ChatElement, Panel {
  /** Brought by the core: what makes a conversation, and what it lends to its parts. */
  static converse: ((panel: Panel) => Conversation) | undefined;
  static shared: unknown;
  static readonly lent: typeof import('./lent.ts') = { hasKeyboard, languageOf, languages, shapes, words };

  options: BootOptions = {};
  page!: Page;
  loadFile!: LoadFile;
  launcher!: LauncherFace;
  frame!: Frame;
  isOpen = false;
  wasOpened = false;
  layout: Layout = 'panel';
  readonly root = this.attachShadow({ mode: 'open' });
  readonly composer = new Composer({
    onSend: (text) => this.run('send', text),
    onStop: () => this.conversation?.stop(),
    onDraft: (draft) => this.conversation?.keepDraft(draft),
  });
  private isBooted = false;
  private conversation: Conversation | undefined;
  /** Asked for before the conversation had come. */
  private waiting: [command: string, text: string][] = [];
  private isFetching = false;
  private hidePanel: (() => void) | null = null;

  boot(options: BootOptions, page: Page): void {
    this.options = options;
    this.page = page;
    this.loadFile = loadFile ??= page.loadFile;
    this.layout = options.layout ?? 'panel';
    this.launcher = new LauncherFace(page.launcher);
    this.frame = new Frame(this.composer, {
      close: () => this.close(),
      goBack: () => this.goBack(),
      onClosed: () => this.close(),
    });
    this.frame.transcript.append(...waitingView([]));
    this.configure();
    this.root.adoptedStyleSheets = [panelSheet()];
    this.root.append(this.frame.dialog);
    this.isBooted = true;
  }

  run(command?: string, value?: unknown): void {
    const text = typeof value === 'string' ? value : '';
    if (!command) void this.look();
    else if (command === 'toggle' && this.isOpen) this.close();
    else if (command === 'toggle' || command === 'open') this.open();
    else if (commands.has(command)) this.ask(command, text);
    else this.page.say('error', { code: 'unknown_command', message: command });
  }

  private async look(): Promise<void> {
    await this.fetch();
    await this.conversation?.look();
  }

  /** Opens, and has the conversation do this, once it has come. */
  private ask(command: string, text: string): void {
    this.open();
    if (command === 'prefill') this.composer.draft = text;
    if (this.conversation) return this.conversation.run(command, text);
    this.waiting.push([command, text]);
    if (command !== 'send' || !text.trim()) return;
    const sent = this.waiting.flatMap(([name, said]) => (name === 'send' ? [said] : []));
    this.frame.transcript.replaceChildren(...waitingView(sent));
  }

  /** Shows the chat, and fetches what it needs the first time. */
  open(): void {
    if (this.isOpen || !this.isBooted) return;
    this.isOpen = this.wasOpened = true;
    this.show();
    this.page.say('open', {});
    if (this.conversation) this.conversation.opened();
    else void this.fetch();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.layout === 'full') this.layout = 'panel';
    this.hidePanel?.();
    this.hidePanel = null;
    this.rest();
    this.launcher.focus();
    this.page.say('close', {});
  }

  /** Reads the options again: the page has changed them. */
  configure(): void {
    if (this.conversation) return this.conversation.requestUpdate();
    // English until the core has come, which knows the customer's language, unless the page says so now.
    const { locale = 'en', theme = 'auto' } = this.options;
    this.frame.show({ title: words.assistant, strings: words, locale, theme, layout: this.layout });
  }

  setLayout(layout: Layout): void {
    this.layout = layout;
    this.frame.dialog.dataset['layout'] = layout;
    if (!this.hidePanel) return;
    this.hidePanel();
    this.show();
  }

  shutdown(): void {
    this.conversation?.shutdown();
    this.leave();
  }

  /** Forgets the customer: closes the connection, drops everything said and written, and leaves the page. */
  leave(): void {
    this.close();
    this.isBooted = false;
    this.waiting = [];
    this.composer.draft = '';
    this.launcher.host.remove();
    // What listens lets go when the element goes.
    this.remove();
    this.conversation?.end();
    this.conversation = undefined;
  }

  getState(): WidgetState {
    const { isBooted: booted, isOpen: open } = this;
    const connection = this.isFetching ? 'connecting' : 'idle';
    return { booted, open, ...(this.conversation?.getState() ?? { connection, consent: null, unread: 0 }) };
  }

  connectedCallback(): void {
    this.conversation?.connected();
  }

  disconnectedCallback(): void {
    this.conversation?.disconnected();
    this.close();
  }

  private show(): void {
    const { field, form } = this.composer;
    this.hidePanel = showPanel(this.frame.dialog, hasKeyboard() && !form.hidden ? field : this.frame.dialog);
  }

  /** The launcher of a closed chat. */
  private rest(): void {
    if (this.conversation) this.conversation.closed();
    else this.launcher.show('', words.assistant);
  }

  private goBack(): void {
    if (this.conversation) this.conversation.goBack();
    else if (this.layout !== 'page') this.close();
  }

  /** Fetches the core, once the panel is on the screen; again when that has failed. */
  private async fetch(): Promise<void> {
    if (this.isFetching) return;
    this.isFetching = true;
    try {
      await drawn();
      if (this.isOpen) this.launcher.show('open', words.assistant);
      if (!SpendSenseChat.converse) await this.loadFile('core', __CORE_INTEGRITY__);
      this.begin();
    } catch {
      if (!this.isBooted) return;
      const failure = failureView(() => {
        failure.remove();
        void this.fetch();
      });
      this.frame.talk.before(failure);
      this.page.say('error', { code: 'core_unavailable', message: '' });
    } finally {
      this.isFetching = false;
      if (this.isBooted && !this.isOpen) this.rest();
    }
  }

  private begin(): void {
    // The page may have shut down meanwhile.
    if (!this.isBooted || this.conversation) return;
    this.conversation = SpendSenseChat.converse?.(this);
    for (const call of this.waiting.splice(0)) this.conversation?.run(...call);
  }
}
