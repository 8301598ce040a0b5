import { LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { Theme } from '../../server/protocol/bank-settings.ts';
import type { BootOptions, ChatElement, Page, View, WidgetState } from '../page-api.ts';
import { Announcer } from './announcer.ts';
import { emptyConversation, type Conversation } from './conversation.ts';
import { LauncherFace } from './launcher.ts';
import { PageCache } from './page-cache.ts';
import { hasKeyboard, showPanel } from './panel.ts';
import { Parts } from './parts.ts';
import { ScrollFollower } from './scroll-follower.ts';
import { Session } from './session.ts';
import * as shared from './shared.ts';
import { focusQuietly, Sheet } from './sheet.ts';
import { english, languageOf, type Language, type Strings } from './strings.ts';
import styles from './styles/index.css?inline';
import { Tabs } from './tabs.ts';
import { applyTheme } from './theme.ts';
import { Unread } from './unread.ts';
import type { Actions, Layout, ViewContext } from './views/context.ts';
import { frameView } from './views/frame.ts';

const views: readonly string[] = [
  'chat',
  'transactions',
  'insights',
  'education',
  'offers',
  'privacy',
] satisfies View[];

/**
 * The chat. It opens no socket before the first `open`. Unsent words of a customer who has agreed are kept for this tab;
 * nothing else is stored in the browser.
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
export class SpendSenseChat extends LitElement implements ChatElement {
  static override styles = unsafeCSS(styles);
  /** What the parts of this version take from it. */
  static readonly shared = shared;
  static override properties = {
    draft: { state: true },
    notice: { state: true },
    judged: { state: true },
    view: { state: true },
    layout: { state: true },
  };

  declare draft: string;
  /** What went wrong with the last thing asked for, in words. */
  declare notice: string;
  /** The answer just called a bad one, as long as the customer may say why. */
  declare judged: string | null;
  declare view: View;
  declare layout: Layout;

  private options: BootOptions | null = null;
  private page: Page | null = null;
  private launcher: LauncherFace | null = null;
  private unread: Unread | null = null;
  private tabs: Tabs | null = null;
  /** Chosen by the customer. */
  private language: Language | null = null;
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
    this.judged = null;
    this.view = 'chat';
    this.layout = 'panel';
    this.addController(
      new PageCache(
        () => this.session?.disconnect(),
        () => void (this.conversation.connection !== 'idle' && this.session?.connect()),
        () => void (this.conversation.connection === 'offline' && this.session?.connect()),
      ),
    );
  }

  get conversation(): Conversation {
    return this.session?.state ?? emptyConversation;
  }
  /** English until the customer's language has come, or when it does not. */
  get strings(): Strings {
    const language = languageOf(this.locale);
    return language === 'en' ? english : (this.parts?.get(`locale-${language}`)?.strings ?? english);
  }
  private get locale(): string {
    return this.language ?? this.options?.locale ?? this.conversation.hello?.locale ?? navigator.language;
  }
  private get isAskingConsent(): boolean {
    return this.conversation.consent?.granted === false && !this.isConsentPostponed;
  }

  boot(options: BootOptions, page: Page): void {
    const { script, launcher, loadFile, say } = page;
    this.options = options;
    this.layout = options.layout ?? 'panel';
    this.page = page;
    this.parts = new Parts(this, loadFile, (name) => say('error', { code: 'part_unavailable', message: name }));
    this.launcher = new LauncherFace(launcher);
    this.unread = new Unread(this.launcher, say, () => this.strings);
    this.session = new Session(options, script, this.tell, () => this.requestUpdate(), this.onDraft);
    this.tabs = new Tabs(script.dataset['bank'] ?? '', (news) => {
      if (news === 'seen') this.unread?.change(0);
      else this.leave();
    });
    this.configure();
  }

  run(command?: string, value?: unknown): void {
    const text = typeof value === 'string' ? value : '';
    if (!command) void this.look();
    else if (command === 'toggle') this.toggle();
    else if (command === 'open') this.open();
    else if (command === 'send') this.send(text);
    else if (command === 'prefill') this.prefill(text);
    else if (command === 'navigate') this.navigate(text);
    else this.page?.say('error', { code: 'unknown_command', message: command });
  }

  /** Of whoever agreed and was here before, looks whether there is something to know. */
  private async look(): Promise<void> {
    await this.parts?.load('nudges');
    if (this.context) void this.parts?.get('nudges')?.look(this.context);
  }

  /** Shows the chat, and connects the first time. */
  open(): void {
    if (this.isOpen || !this.session) return;
    this.isOpen = true;
    if (this.conversation.connection === 'idle') this.session.connect();
    this.unread?.change(0);
    this.tabs?.tell('seen');
    this.requestUpdate();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.layout === 'full') this.layout = 'panel';
    this.hidePanel?.();
    this.hidePanel = null;
    this.unread?.show();
    this.launcher?.focus();
    this.page?.say('close', {});
  }

  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  /** Opens, and says this as the customer. */
  send(text: string): void {
    this.navigate('chat');
    this.notice = '';
    this.follower.follow();
    this.session?.send(text);
  }

  /** Opens, and puts words into the composer without sending them. */
  prefill(text: string): void {
    this.navigate('chat');
    this.draft = text;
  }

  configure(): void {
    this.requestUpdate();
  }

  private navigate(view: string): void {
    this.open();
    this.sheet.clear();
    if (views.includes(view)) this.view = view as View;
  }

  shutdown(): void {
    this.tabs?.tell('shutdown');
    this.leave();
  }

  /** Forgets the customer: closes the connection, drops everything said and written, and leaves the page. */
  private leave(): void {
    this.close();
    this.session?.end();
    this.session = null;
    this.tabs?.close();
    this.draft = '';
    this.sheet.clear();
    this.launcher?.host.remove();
    this.remove();
  }

  getState(): WidgetState {
    const { connection, consent } = this.conversation;
    const unread = this.unread?.count ?? 0;
    return { booted: this.session !== null, open: this.isOpen, connection, consent: consent?.granted ?? null, unread };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  private readonly tell: Page['say'] = (name, detail) => {
    this.page?.say(name, detail);
    if (name !== 'message.received') return;
    if (!this.isOpen) this.unread?.change(this.unread.count + 1);
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
      this.navigate('chat');
      void this.focusOn('#consent-title');
    },
    openEvidence: (source, fact_id) => {
      this.page?.say('citation.opened', { message_id: source, fact_id });
      this.sheet.openEvidence(source, fact_id);
    },
    openSources: (message_id) => this.page?.say('citation.opened', { message_id }),
    rate: (message_id, rating, reason) => {
      this.judged = rating === 'down' && !reason ? message_id : null;
      this.attempt(this.session?.rate(message_id, rating, reason));
      if (reason) this.announcer.say(this.strings.thanks);
    },
    askOffer: (offer_id) => this.page?.say('offer.clicked', { offer_id, action: 'why' }),
    hideOffer: (offer_id) => {
      this.page?.say('offer.clicked', { offer_id, action: 'hide' });
      this.attempt(this.session?.hideOffer(offer_id));
    },
    noteOffer: (offer_id) => this.session?.noteOffer(offer_id),
    speak: (language) => {
      this.language = language;
      this.requestUpdate();
    },
    show: (view) => this.navigate(view),
    setLayout: (layout) => {
      this.layout = layout;
    },
    openArticle: (reading) => this.sheet.openPage({ ...reading }),
    rest: (method, path, body) => this.session?.rest(method, path, body) ?? Promise.reject(new Error('not booted')),
    notify: (count, text) => {
      if (this.isOpen) this.announcer.say(text);
      else this.unread?.change(this.unread.count + count);
    },
    startConversation: () => {
      this.navigate('chat');
      this.attempt(this.session?.startConversation());
      void this.focusOn('textarea');
    },
    goBack: () => this.goBack(),
    close: () => this.close(),
  };

  private readonly onDraft = (draft: string): void => {
    this.draft = draft;
    this.session?.keepDraft(draft);
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
    await this.focusOn(this.view === 'chat' ? 'textarea' : '.page:not([hidden])');
  }

  private goBack(): void {
    if (this.sheet.isOpen) this.sheet.back();
    else if (this.layout === 'full') this.layout = 'panel';
    else if (this.layout === 'page') return;
    else if (this.view === 'chat') this.close();
    else this.navigate('chat');
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

  protected override updated(changed: PropertyValues<this>): void {
    this.dress();
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !this.isOpen) return;
    if (changed.has('layout') && this.hidePanel) {
      this.hidePanel();
      this.hidePanel = showPanel(dialog);
    }
    if (!this.hidePanel) {
      this.hidePanel = showPanel(dialog);
      this.launcher?.show('open', this.strings.assistant);
      this.page?.say('open', {});
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

  private get context(): ViewContext | null {
    const { strings, locale, parts, judged, view, layout, conversation: state } = this;
    const { actions, follower } = this;
    return parts && { state, strings, locale, actions, parts, judged, view, layout, first: follower.first };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context, follower, announcer } = this;
    // Nothing is drawn, and so none of its parts fetched, before it is opened.
    if (!context || context.state.connection === 'idle') return nothing;
    return frameView({
      context,
      theme: this.options?.theme ?? 'auto',
      isAskingConsent: this.isAskingConsent,
      sheet: this.sheet,
      follower,
      draft: this.draft,
      onDraft: this.onDraft,
      notice: this.notice,
      announcement: announcer.text,
      onKeyDown: this.onKeyDown,
      onCancel: this.onCancel,
      onClose: this.onClose,
    });
  }
}
