import { element, icon, shapes } from './dom.ts';
import { words, type PanelWords } from './words.ts';

/** As the protocol has it; a test compares the two. */
export const maximumMessageLength = 2_000;
/** Characters left from which on they are counted. */
const few = 200;

/** What the message box is to show. */
export interface ComposerState {
  /** Whether there is anything to write for now. What is being written stays in any case. */
  canWrite: boolean;
  isAnswering: boolean;
  /** Seconds until something can be sent again. */
  pause: number;
  strings: PanelWords;
  locale: string;
}

export interface ComposerHandlers {
  onSend: (text: string) => void;
  onStop: () => void;
  onDraft: (draft: string) => void;
}

/**
 * Where the customer writes. Enter sends, unless an input method is still composing; Shift+Enter starts a line. It stands from
 * the panel's first moment until its last, so that no key is lost, whatever is drawn around it.
 */
export class Composer {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  private readonly button: HTMLButtonElement;
  private readonly note: HTMLElement;
  private readonly handlers: ComposerHandlers;
  private state: ComposerState = { canWrite: true, isAnswering: false, pause: 0, strings: words, locale: 'en' };
  private shape: string = shapes.send;

  constructor(handlers: ComposerHandlers) {
    this.handlers = handlers;
    this.field = element('textarea', {
      rows: '1',
      dir: 'auto',
      enterkeyhint: 'send',
      maxlength: `${maximumMessageLength}`,
      'aria-label': words.message,
      placeholder: words.placeholder,
    });
    this.button = element(
      'button',
      { class: 'round', part: 'send', type: 'submit', 'aria-label': words.send, disabled: '' },
      icon(shapes.send),
    );
    this.note = element('p', { class: 'footnote' }, words.footnote);
    this.form = element(
      'form',
      { class: 'composer', part: 'composer' },
      element('div', { class: 'field' }, this.field, this.button),
      this.note,
    );
    this.field.onkeydown = this.onKeyDown;
    this.field.oninput = () => this.onInput();
    this.form.onsubmit = (event) => {
      event.preventDefault();
      this.submit();
    };
    this.button.onclick = () => {
      if (this.state.isAnswering) handlers.onStop();
    };
  }

  get draft(): string {
    return this.field.value;
  }
  /** Words that somebody else has put there: the page, or what was left before a reload. */
  set draft(text: string) {
    if (text === this.field.value) return;
    this.field.value = text;
    this.grow();
    this.show(this.state);
  }

  show(state: ComposerState): void {
    const { canWrite, isAnswering, pause, strings, locale } = state;
    this.state = state;
    const remaining = maximumMessageLength - this.draft.length;
    const count = (value: number) => new Intl.NumberFormat(locale).format(value);
    this.form.hidden = !canWrite && !this.draft;
    this.field.ariaLabel = strings.message;
    this.field.placeholder = strings.placeholder;
    // A button that stops is none that sends, even for the key that submits.
    this.button.type = isAnswering ? 'button' : 'submit';
    this.button.ariaLabel = isAnswering ? strings.stop : strings.send;
    this.button.disabled = !isAnswering && (pause > 0 || !this.draft.trim());
    const shape = isAnswering ? shapes.stop : shapes.send;
    if (shape !== this.shape) this.button.replaceChildren(icon((this.shape = shape)));
    if (pause > 0) this.note.textContent = strings.pause(count(pause));
    else if (remaining >= few) this.note.textContent = strings.footnote;
    else this.tell(strings.remaining(count(remaining)));
  }

  /** Said by screen readers too. */
  private tell(text: string): void {
    const told = this.note.querySelector('span');
    if (told) told.textContent = text;
    else this.note.replaceChildren(element('span', { role: 'status' }, text));
  }

  private onInput(): void {
    this.handlers.onDraft(this.draft);
    this.grow();
    this.show(this.state);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    // 229 is what Safari reports for the Enter that ends a composition.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.submit();
  };

  private submit(): void {
    const { isAnswering, pause } = this.state;
    const text = this.draft;
    if (isAnswering || pause > 0 || !text.trim()) return;
    this.field.value = '';
    this.handlers.onSend(text);
    this.onInput();
  }

  private grow(): void {
    const { style } = this.field;
    style.setProperty('height', 'auto');
    // Of a panel that is not drawn, the height is not known; its own is one line.
    if (this.field.scrollHeight > 0) style.setProperty('height', `${this.field.scrollHeight}px`);
  }
}
