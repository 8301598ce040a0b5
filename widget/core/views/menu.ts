import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import { languageOf, languages } from '../../panel/lent.ts';
import type { ViewContext } from './context.ts';

/** The languages that the assistant answers in. */
const spoken = ['en', 'es'] as const;

/** Opens and closes the menu; a choice, Escape or leaving it closes it. */
function onMenuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  event.stopPropagation();
  event.preventDefault();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
function onMenuLeave(event: FocusEvent): void {
  const menu = event.currentTarget;
  const isInside = menu instanceof Node && event.relatedTarget instanceof Node && menu.contains(event.relatedTarget);
  if (menu instanceof HTMLDetailsElement && !isInside) menu.open = false;
}
function onMenuClick(event: Event): void {
  const menu = event.currentTarget;
  if (menu instanceof HTMLDetailsElement && event.target instanceof Element && event.target.closest('.choices'))
    menu.open = false;
}

/** What one may want beside the conversation itself. */
export function menu({ strings, actions, state, locale }: ViewContext): TemplateResult | typeof nothing {
  if (!state.hello) return nothing;
  return html`<details class="menu" @keydown=${onMenuKey} @focusout=${onMenuLeave} @click=${onMenuClick}>
    <summary class="tool" aria-label=${strings.menu}>${icons.more}</summary>
    <div class="choices">
      <button @click=${actions.startConversation}>${icons.pencil}${strings.newConversation}</button>
      <button @click=${() => actions.show('privacy')}>${icons.shield}${strings.privacy}</button>
      ${spoken
        .filter((language) => language !== languageOf(locale))
        .map(
          (language) =>
            html`<button lang=${language} @click=${() => actions.speak(language)}>
              ${icons.globe}${languages[language]}
            </button>`,
        )}
    </div>
  </details>`;
}
