import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import type { Theme } from '../../server/protocol/bank-settings.ts';
import {
  eventPrefix,
  type BootOptions,
  type ChatElement,
  type Page,
  type WidgetEventName,
  type WidgetEvents,
  type WidgetState,
} from '../page-api.ts';
import { Announcer } from './announcer.ts';
import { emptyConversation, type Conversation } from './conversation.ts';
import { icons } from './icons.ts';
import { LauncherFace } from './launcher.ts';
import { PageCache } from './page-cache.ts';
import { hasKeyboard, showPanel } from './panel.ts';
import { Parts } from './parts.ts';
import { ScrollFollower } from './scroll-follower.ts';
import { Session } from './session.ts';
import * as shared from './shared.ts';
import { focusQuietly, Sheet } from './sheet.ts';
import { english, languageOf, type Strings } from './strings.ts';
import styles from './styles/index.css?inline';
import { applyTheme } from './theme.ts';
import { composerView } from './views/composer.ts';
import type { Actions, ViewContext } from './views/context.ts';
import { headerView } from './views/header.ts';
import { openSheet } from './views/sheet.ts';
import { statusBar } from './views/status-bar.ts';
import { transcriptView } from './views/transcript.ts';

/**
 * The chat. It opens no socket before the first `open`, and stores nothing in the browser.
 *
 * @fires spendsense:* - the events of {@link WidgetEvents}, composed, with ids only.
 *
 * @cssproperty --spendsense-accent - Brand colour; readable with white on it. Default `#2348c9`.
 * @cssproperty --spendsense-accent-dark - The same in dark colours; readable on near-black. Default: the accent, lightened.
 * @cssproperty --spendsense-font - Font family. Default: the device's own.
 * @cssproperty --spendsense-radius - Corner radius of the panel; cards follow. Default `16px`.
 * @cssproperty --spendsense-z-index - Layer of panel and launcher. Default `2147480000`.
 * @cssproperty --spendsense-width - Width of the panel on a desktop. Default `400px`.
 * @cssproperty --spendsense-height - Height of the panel on a desktop. Default `640px`.
 *
 * @csspart panel @csspart header @csspart message @csspart bubble-user @csspart bubble-bot @csspart chip
 * @csspart card @csspart chart @csspart rationale @csspart citation @csspart rating @csspart consent @csspart sheet
 * @csspart composer @csspart send
 */
export class SpendSenseChat extends LitElement implements ChatElement {
  static override styles = unsafeCSS(styles);
  /** What the parts of this version take from it. */
  static readonly shared = shared;
  static override properties = { draft: { state: true }, notice: { state: true } };

  declare draft: string;
  /** What went wrong with the last thing asked for, in words. */
  declare notice: string;

  private options: BootOptions | null = null;
  private launcher: LauncherFace | null = null;
  private session: Session | null = null;
  private parts: Parts | null = null;
  /** The customer chose "not now", or has just withdrawn: the question does not stand in the way again. */
  private isConsentPostponed = false;
  private isOpen = false;
  /** The bank's, as it was last put on. */
  private theme: Theme | undefined;
  private hidePanel: (() => void) | null = null;
  private readonly sheet = new Sheet(
    this,
    (message_id, fact_id) => {
      if (!this.session) throw new Error('not booted');
      return this.session.openEvidence(message_id, fact_id);
    },
    (selector) => this.focusOn(selector),
  );
  private readonly follower = new ScrollFollower(this);
  private readonly announcer = new Announcer(this);

  constructor() {
    super();
    this.draft = '';
    this.notice = '';
    this.addController(
      new PageCache(
        () => this.session?.disconnect(),
        () => void (this.conversation.connection !== 'idle' && this.session?.connect()),
      ),
    );
  }

  get conversation(): Conversation {
    return this.session?.state ?? emptyConversation;
  }
  get strings(): Strings {
    const language = languageOf(this.locale);
    return language === 'en' ? english : (this.parts?.get(`locale-${language}`)?.strings ?? english);
  }
  private get locale(): string {
    return this.options?.locale ?? this.conversation.hello?.locale ?? navigator.language;
  }
  private get isAskingConsent(): boolean {
    return this.conversation.consent?.granted === false && !this.isConsentPostponed;
  }

  boot(options: BootOptions, { script, launcher, loadFile }: Page): void {
    this.options = options;
    this.parts = new Parts(this, loadFile, (name) => this.tell('error', { code: 'part_unavailable', message: name }));
    this.launcher = new LauncherFace(launcher);
    this.session = new Session(options, script, this.tell, () => this.requestUpdate());
    this.configure();
  }

  /** Shows the chat, and connects the first time. */
  open(): void {
    if (this.isOpen || !this.session) return;
    this.isOpen = true;
    if (this.conversation.connection === 'idle') this.session.connect();
    this.requestUpdate();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.hidePanel?.();
    this.hidePanel = null;
    this.launcher?.show('', this.strings.assistant);
    this.tell('close', {});
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** Opens, and says this as the customer. */
  send(text: string): void {
    this.open();
    this.notice = '';
    this.follower.follow();
    this.session?.send(text);
  }

  /** Opens, and puts words into the composer without sending them. */
  prefill(text: string): void {
    this.open();
    this.draft = text;
  }

  configure(): void {
    this.setAttribute('theme', this.options?.theme ?? 'auto');
    this.requestUpdate();
  }

  /** Forgets the customer: closes the connection, drops everything said and leaves the page. */
  shutdown(): void {
    this.close();
    this.session?.disconnect();
    this.session = null;
    this.remove();
  }

  getState(): WidgetState {
    const { connection, consent } = this.conversation;
    return { booted: this.session !== null, open: this.isOpen, connection, consent: consent?.granted ?? null };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  private readonly tell = <Name extends WidgetEventName>(name: Name, detail: WidgetEvents[Name]): void => {
    this.dispatchEvent(new CustomEvent(eventPrefix + name, { detail, bubbles: true, composed: true }));
    if (name !== 'message.received') return;
    if (!this.isOpen) this.launcher?.show('unread', this.strings.newAnswer);
    const message = this.conversation.messages.at(-1);
    if (message?.role === 'assistant') this.announcer.read(message);
  };

  private readonly actions: Actions = {
    send: (text) => this.send(text),
    retry: (client_message_id) => this.session?.retry(client_message_id),
    stop: () => this.attempt(this.session?.stop()),
    reconnect: () => this.session?.connect(),
    setConsent: (granted) => this.attempt(this.setConsent(granted)),
    postponeConsent: () => {
      this.isConsentPostponed = true;
      this.requestUpdate();
      void this.focusOn('textarea');
    },
    reviewConsent: () => {
      this.isConsentPostponed = false;
      this.sheet.clear();
      void this.focusOn('#consent-title');
    },
    openEvidence: (message_id, fact_id) => this.sheet.openEvidence(message_id, fact_id),
    rate: (message_id, rating) => this.attempt(this.session?.rate(message_id, rating)),
    openPrivacy: () => this.sheet.openPrivacy(),
    startConversation: () => {
      this.attempt(this.session?.startConversation());
      void this.focusOn('textarea');
    },
    goBack: () => this.goBack(),
    close: () => this.close(),
  };

  /** Does what was asked; when that fails, says so instead of doing nothing. */
  private attempt(task: Promise<void> | undefined): void {
    this.notice = '';
    task?.catch(() => {
      this.notice = this.strings.failed;
    });
  }

  private async setConsent(granted: boolean): Promise<void> {
    // Before the answer: whoever closes the sheet at once must not find the question in place of the message box.
    if (!granted) this.isConsentPostponed = true;
    await this.session?.setConsent(granted);
    this.isConsentPostponed = !granted;
    this.requestUpdate();
    // The button that was pressed is gone: without a place, the keyboard would be lost.
    await this.focusOn(this.sheet.isPrivacyOpen ? '#sheet-title' : 'textarea');
  }

  private goBack(): void {
    if (this.sheet.isOpen) this.sheet.back();
    else this.close();
  }

  /** Moves the focus within the chat once it is drawn; never while the customer is elsewhere on the page. */
  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    if (this.isOpen) focusQuietly(this.renderRoot.querySelector(selector));
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.goBack();
  };
  /** The back gesture of a phone. */
  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.goBack();
  };
  private readonly onClose = (event: Event): void => {
    // Changing between beside and over the page closes the dialog for a moment.
    if (event.target instanceof HTMLDialogElement && !event.target.open) this.close();
  };

  protected override updated(): void {
    this.dress();
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !this.isOpen) return;
    if (!this.hidePanel) {
      this.hidePanel = showPanel(dialog);
      this.launcher?.show('open', this.strings.assistant);
      this.tell('open', {});
    }
    // The dialog itself has the focus only until there is something in it to begin with.
    if (this.conversation.hello && this.shadowRoot?.activeElement === dialog) {
      if (this.isAskingConsent) void this.focusOn('#consent-title');
      else if (hasKeyboard()) void this.focusOn('textarea');
    }
  }

  private dress(): void {
    const theme = this.conversation.hello?.theme;
    if (!theme || theme === this.theme) return;
    this.theme = theme;
    applyTheme(this, theme);
    if (this.launcher) applyTheme(this.launcher.host, theme);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { strings, isAskingConsent, locale, parts, conversation: state } = this;
    if (!parts) return nothing;
    const context: ViewContext = { state, strings, locale, actions: this.actions, parts };
    const sheet = openSheet(this.sheet, context);
    const canWrite = state.hello && !isAskingConsent;
    const latest = html`<button class="latest" aria-label=${strings.latest} @click=${this.follower.toEnd}>
      ${icons.down}
    </button>`;
    return html`<dialog
      class="panel"
      part="panel"
      tabindex="-1"
      autofocus
      aria-labelledby="title"
      @keydown=${this.onKeyDown}
      @cancel=${this.onCancel}
      @close=${this.onClose}
    >
      <div class="chat" ?inert=${sheet !== nothing}>
        ${headerView(context)} ${statusBar(context, isAskingConsent)}
        <div
          class="transcript"
          role="region"
          tabindex="0"
          aria-label=${strings.conversation}
          @scroll=${this.follower.onScroll}
        >
          ${transcriptView(context, isAskingConsent)}
        </div>
        ${this.follower.isBehind && canWrite ? latest : nothing}
        ${canWrite ? composerView(context, this.draft, (draft) => (this.draft = draft)) : nothing}
      </div>
      ${sheet} ${this.notice ? html`<p class="notice" role="alert">${icons.alert}${this.notice}</p>` : nothing}
      <div class="hidden" role="status">${this.announcer.text}</div>
    </dialog>`;
  }
}
