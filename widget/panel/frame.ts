import type { Layout, View } from '../page-api.ts';
import type { Composer } from './composer.ts';
import { element, icon, shapes } from './dom.ts';
import { directionOf, languageOf } from './language.ts';
import { words, type PanelWords } from './words.ts';

/** What of the frame changes. */
export interface FrameState {
  title: string;
  strings: PanelWords;
  locale: string;
  theme: 'auto' | 'light' | 'dark';
  layout: Layout;
}

export interface FrameHandlers {
  close: () => void;
  /** Escape, or the back gesture of a phone. */
  goBack: () => void;
  /** The browser has closed the dialog. */
  onClosed: () => void;
}

/**
 * The panel as it stands from the first moment on: header, transcript, message box. The core draws into it, between these
 * elements, and never replaces one of them: what has the focus keeps it.
 */
export class Frame {
  readonly dialog: HTMLDialogElement;
  readonly box: HTMLElement;
  readonly chat: HTMLElement;
  readonly header: HTMLElement;
  readonly closeButton = element(
    'button',
    { class: 'tool', type: 'button', 'aria-label': words.close },
    icon(shapes.close),
  );
  readonly talk: HTMLElement;
  readonly transcript: HTMLElement;
  readonly form: HTMLElement;
  private readonly title = element('h2', { id: 'title' }, words.assistant);
  private readonly subtitle = element('p', {}, words.subtitle);

  constructor(composer: Composer, handlers: FrameHandlers) {
    this.header = element(
      'div',
      { class: 'title-bar', part: 'header' },
      element('span', { class: 'emblem' }, icon(shapes.spark)),
      element('div', { class: 'names' }, this.title, this.subtitle),
      this.closeButton,
    );
    this.transcript = element('div', {
      class: 'transcript',
      role: 'region',
      tabindex: '0',
      'aria-label': words.conversation,
    });
    this.form = composer.form;
    this.talk = element('div', { class: 'talk', id: 'panel-chat' }, this.transcript, this.form);
    this.chat = element('div', { class: 'chat' }, this.header, this.talk);
    this.box = element('div', { class: 'frame' }, this.chat);
    this.dialog = element(
      'dialog',
      { class: 'panel', part: 'panel', tabindex: '-1', 'aria-labelledby': 'title' },
      this.box,
    );
    this.closeButton.onclick = handlers.close;
    this.dialog.onkeydown = (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      handlers.goBack();
    };
    this.dialog.oncancel = (event) => {
      event.preventDefault();
      handlers.goBack();
    };
    this.dialog.onclose = () => {
      // Changing between beside and over the page closes the dialog for a moment.
      if (!this.dialog.open) handlers.onClosed();
    };
  }

  show({ title, strings, locale, theme, layout }: FrameState): void {
    const { dataset } = this.dialog;
    dataset['theme'] = theme;
    dataset['layout'] = layout;
    const language = languageOf(locale);
    // Set only where they change: a direction that is set, even to what it was, has everything below laid out anew.
    if (this.box.lang !== language) {
      this.box.lang = language;
      this.box.dir = directionOf(locale);
    }
    this.closeButton.hidden = layout === 'page';
    if (this.title.textContent === title && this.subtitle.textContent === strings.subtitle) return;
    this.title.textContent = title;
    this.subtitle.textContent = strings.subtitle;
    this.closeButton.ariaLabel = strings.close;
    this.transcript.ariaLabel = strings.conversation;
  }

  /** Which of the pages is shown; the conversation is one of them once there are tabs. */
  turnTo(view: View, isTab: boolean): void {
    this.talk.hidden = view !== 'chat';
    this.talk.role = isTab ? 'tabpanel' : null;
    if (isTab) this.talk.setAttribute('aria-labelledby', 'tab-chat');
    else this.talk.removeAttribute('aria-labelledby');
  }
}

/** What stands for a conversation that has not come yet. */
export function waitingView(sent: readonly string[]): HTMLElement[] {
  const bars = [1, 2, 3].map(() => element('i'));
  const bubbles = sent.map((text) =>
    element(
      'article',
      { class: 'message customer', part: 'message' },
      element('div', { class: 'bubble', part: 'bubble-user', dir: 'auto' }, text),
      element('p', { class: 'note pending' }, `${words.sending}…`),
    ),
  );
  return [element('div', { class: 'skeleton', role: 'img', 'aria-label': words.loading }, ...bars), ...bubbles];
}

/** Says that the conversation could not be fetched, and offers to try again. */
export function failureView(retry: () => void): HTMLElement {
  const again = element('button', { class: 'link', type: 'button' }, words.tryAgain);
  again.onclick = retry;
  const text = element('span', {}, words.refused);
  return element('p', { class: 'status bad', role: 'alert' }, icon(shapes.alert), text, again);
}
