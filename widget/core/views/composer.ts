import { html, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import type { ViewContext } from './context.ts';

/** As the protocol has it; a test compares the two. */
export const maximumMessageLength = 2_000;

function grow(field: HTMLTextAreaElement): void {
  field.style.setProperty('height', 'auto');
  field.style.setProperty('height', `${field.scrollHeight}px`);
}

/** Where the customer writes. Enter sends, unless an input method is still composing; Shift+Enter starts a line. */
export function composerView(context: ViewContext, draft: string, onDraft: (text: string) => void): TemplateResult {
  const { state, strings, locale, actions } = context;
  const remaining = maximumMessageLength - draft.length;
  const isAnswering = state.turn !== null;
  const isPaused = state.pause > 0;
  const count = (value: number) => new Intl.NumberFormat(locale).format(value);

  function submit(field: HTMLTextAreaElement): void {
    if (isAnswering || isPaused || !field.value.trim()) return;
    actions.send(field.value);
    onDraft('');
    field.value = '';
    grow(field);
  }
  function onKeyDown(event: KeyboardEvent): void {
    // 229 is what Safari reports for the Enter that ends a composition.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (event.target instanceof HTMLTextAreaElement) submit(event.target);
  }
  function onInput(event: Event): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    onDraft(event.target.value);
    grow(event.target);
  }
  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? event.target.querySelector('textarea') : null;
    if (field) submit(field);
  }
  let note: unknown = strings.footnote;
  if (isPaused) note = strings.pause(count(state.pause));
  else if (remaining < 200) note = html`<span role="status">${strings.remaining(count(remaining))}</span>`;
  return html`<form class="composer" part="composer" @submit=${onSubmit}>
    <div class="field">
      <textarea
        rows="1"
        dir="auto"
        enterkeyhint="send"
        aria-label=${strings.message}
        placeholder=${strings.placeholder}
        maxlength=${maximumMessageLength}
        .value=${draft}
        @keydown=${onKeyDown}
        @input=${onInput}
      ></textarea>
      ${
        isAnswering
          ? html`<button class="round" part="send" type="button" aria-label=${strings.stop} @click=${actions.stop}>
              ${icons.stop}
            </button>`
          : html`<button
              class="round"
              part="send"
              type="submit"
              aria-label=${strings.send}
              ?disabled=${isPaused || !draft.trim()}
            >
              ${icons.send}
            </button>`
      }
    </div>
    <p class="footnote">${note}</p>
  </form>`;
}
