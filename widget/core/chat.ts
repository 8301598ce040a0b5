import type { Theme } from '../../server/protocol/bank-settings.ts';
import type { Conversation, Panel } from '../panel/conversation.ts';
import { hasKeyboard } from '../panel/lent.ts';
import type { Page, View, WidgetEvents, WidgetState } from '../page-api.ts';
import { actionsOf } from './actions.ts';
import { Announcer } from './announcer.ts';
import type { Conversation as State } from './conversation.ts';
import { keepFocus } from './focus-keeper.ts';
import { Host } from './host.ts';
import { knownLocale } from './known-locale.ts';
import { PageCache } from './page-cache.ts';
import { Parts } from './parts.ts';
import { ScrollFollower } from './scroll-follower.ts';
import { Session } from './session.ts';
import { focusQuietly, Sheet } from './sheet.ts';
import { english, languageOf, type Language, type Strings } from './strings.ts';
import { Tabs } from './tabs.ts';
import { applyTheme } from './theme.ts';
import styles from './styles/index.css?inline';
import { Unread } from './unread.ts';
import type { ViewContext } from './views/context.ts';
import { drawFrame } from './views/frame.ts';

const views: readonly string[] = [
  'chat',
  'transactions',
  'insights',
  'education',
  'offers',
  'privacy',
] satisfies View[];

let sheet: CSSStyleSheet | undefined;

/** One for all assistants of the page. */
function chatSheet(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
  return sheet;
}

/** The conversation in a panel that stands already. */
export class Chat extends Host implements Conversation {
  readonly panel: Panel;
  readonly session: Session;
  readonly sheet: Sheet;
  readonly announcer: Announcer;
  readonly follower = new ScrollFollower(this);
  /** What went wrong with the last thing asked for, in words. */
  notice = '';
  /** The answer just called a bad one, as long as the customer may say why. */
  judged: string | null = null;
  /** The customer chose "not now", or has just withdrawn: the question does not stand in the way again. */
  isConsentPostponed = false;
  /** Chosen by the customer. */
  language: Language | null = null;
  private view: View = 'chat';
  private readonly unread: Unread;
  private readonly tabs: Tabs;
  private readonly parts: Parts;
  private readonly actions = actionsOf(this);
  /** The bank's, as it was last put on. */
  private theme: Theme | undefined;

  constructor(panel: Panel) {
    super();
    const { options, page } = panel;
    this.panel = panel;
    this.parts = new Parts(this, panel.loadFile, (name) =>
      this.tell('error', { code: 'part_unavailable', message: name }),
    );
    this.unread = new Unread(panel.launcher, page.say, () => this.strings);
    this.session = new Session(
      options,
      page.script,
      this.tell,
      () => this.requestUpdate(),
      (draft) => {
        panel.composer.draft = draft;
        this.keepDraft(draft);
      },
    );
    this.session.isHeld = () => this.isAskingConsent;
    this.sheet = new Sheet(
      this,
      (message_id, fact_id) => this.session.openEvidence(message_id, fact_id),
      (selector) => this.focusOn(selector),
    );
    this.announcer = new Announcer(this);
    this.tabs = new Tabs(
      page.script.dataset['bank'] ?? '',
      () => {
        panel.leave();
        // Nobody is left to tell other tabs of it; the loader can boot the next customer.
        page.shutdown();
      },
      () => this.unread.change(0),
    );
    this.addController(
      new PageCache(
        () => this.session.disconnect(),
        () => void (this.conversation.connection !== 'idle' && this.session.connect()),
        () => void (this.conversation.connection === 'offline' && this.session.connect()),
      ),
    );
    panel.root.adoptedStyleSheets.push(chatSheet());
    panel.frame.transcript.replaceChildren();
    panel.frame.transcript.onscroll = this.follower.onScroll;
    this.session.keepDraft(panel.composer.draft);
    if (panel.isConnected) this.connected();
    if (panel.wasOpened) this.opened();
  }

  get shadowRoot(): ShadowRoot {
    return this.panel.root;
  }
  get conversation(): State {
    return this.session.state;
  }
  /** English until the customer's language has come, or when it does not. */
  get strings(): Strings {
    const language = languageOf(this.locale);
    return language === 'en' ? english : (this.parts.get(`locale-${language}`)?.strings ?? english);
  }
  private get locale(): string {
    const { options } = this.panel;
    return (
      this.language ?? knownLocale(options.locale) ?? knownLocale(this.conversation.hello?.locale) ?? navigator.language
    );
  }
  private get isAskingConsent(): boolean {
    return this.conversation.consent?.granted === false && !this.isConsentPostponed;
  }

  run(command: string, text: string): void {
    if (command === 'send') this.send(text);
    else if (command === 'navigate') this.navigate(text);
    else {
      this.navigate('chat');
      this.keepDraft(text);
    }
  }

  /** Of whoever agreed and was here before, looks whether there is something to know. */
  async look(): Promise<void> {
    await this.parts.load('nudges');
    void this.parts.get('nudges')?.look(this.context);
  }

  opened(): void {
    if (this.panel.isOpen) this.panel.launcher.show('open', this.strings.assistant);
    if (this.conversation.connection === 'idle') this.session.connect();
    this.unread.change(0);
    this.tabs.tell('seen');
    this.requestUpdate();
  }

  closed(): void {
    this.unread.show();
  }

  /** Opens, and says this as the customer. */
  send(text: string): void {
    this.navigate('chat');
    this.notice = '';
    this.follower.follow();
    this.session.send(text);
  }

  stop(): void {
    this.attempt(this.session.stop());
  }

  keepDraft(draft: string): void {
    this.session.keepDraft(draft);
  }

  navigate(view: string): void {
    this.panel.open();
    this.sheet.clear();
    if (views.includes(view)) this.view = view as View;
    this.requestUpdate();
  }

  shutdown(): void {
    this.tabs.tell('shutdown');
  }

  /** Forgets the customer: closes the connection, and drops everything said and written. */
  end(): void {
    this.session.end();
    this.tabs.close();
    this.sheet.clear();
  }

  getState(): Omit<WidgetState, 'booted' | 'open'> {
    const { connection, consent } = this.conversation;
    return { connection, consent: consent?.granted ?? null, unread: this.unread.count };
  }

  /** Counts what there is to know on a closed launcher, or reads it out. */
  notify(count: number, text: string): void {
    if (this.panel.isOpen) this.announcer.say(text);
    else this.unread.change(this.unread.count + count);
  }

  readonly tell: Page['say'] = (name, detail) => {
    this.panel.page.say(name, detail);
    if (name !== 'message.received') return;
    if (!this.panel.isOpen) this.unread.change(this.unread.count + 1);
    const { message_id } = detail as WidgetEvents['message.received'];
    const message = this.conversation.messages.find((each) => each.message_id === message_id);
    if (message) this.announcer.read(message);
  };

  /** Does what was asked; when that fails, says so instead of doing nothing. */
  attempt(task: Promise<void>): void {
    this.notice = '';
    task.catch(() => {
      this.notice = this.strings.failed;
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  async setConsent(granted: boolean): Promise<void> {
    // Before the answer: whoever closes the sheet at once must not find the question in place of the message box.
    if (!granted) this.isConsentPostponed = true;
    await this.session.setConsent(granted);
    this.isConsentPostponed = !granted;
    this.requestUpdate();
    // The button that was pressed is gone: without a place, the keyboard would be lost.
    await this.focusOn(this.view === 'chat' ? 'textarea' : '.page:not([hidden])');
  }

  goBack(): void {
    const { layout } = this.panel;
    if (this.sheet.isOpen) this.sheet.back();
    else if (layout === 'full') this.panel.setLayout('panel');
    else if (layout === 'page') return;
    else if (this.view === 'chat') this.panel.close();
    else this.navigate('chat');
    this.requestUpdate();
  }

  /** Moves the focus within the chat once it is drawn; never while the customer is elsewhere on the page. */
  async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    if (this.panel.isOpen) focusQuietly(this.shadowRoot.querySelector(selector));
  }

  private get context(): ViewContext {
    const { strings, locale, parts, judged, view, conversation: state, actions } = this;
    const { layout } = this.panel;
    return { state, strings, locale, actions, parts, judged, view, layout };
  }

  protected override draw(): void {
    const { strings, locale, conversation: state, follower, isAskingConsent } = this;
    // Nothing is drawn, and so none of its parts fetched, before it is opened.
    if (state.connection === 'idle') return;
    const { options, frame, composer } = this.panel;
    this.dress();
    composer.show({
      canWrite: (state.hello !== null || state.connection !== 'refused') && !isAskingConsent,
      isAnswering: state.turn !== null,
      pause: state.pause,
      strings,
      locale,
    });
    const shown = {
      context: this.context,
      theme: options.theme ?? 'auto',
      isAskingConsent,
      sheet: this.sheet,
      follower,
      notice: this.notice,
      announcement: this.announcer.text,
    };
    keepFocus(this.shadowRoot, () => drawFrame(frame, shown));
  }

  protected override settle(): void {
    const { composer, frame, isOpen } = this.panel;
    if (!isOpen || !this.conversation.hello) return;
    // The dialog itself has the focus only until there is something in it to begin with; what has gone has it no more.
    const { activeElement } = this.shadowRoot;
    const isNowhere = activeElement === frame.dialog || (composer.form.hidden && activeElement === composer.field);
    if (!isNowhere) return;
    if (this.isAskingConsent) void this.focusOn('#consent-title');
    else if (hasKeyboard()) void this.focusOn('textarea');
  }

  private dress(): void {
    const theme = this.conversation.hello?.theme;
    if (!theme || theme === this.theme) return;
    this.theme = theme;
    applyTheme(this.panel, theme);
    applyTheme(this.panel.launcher.host, theme);
  }
}
