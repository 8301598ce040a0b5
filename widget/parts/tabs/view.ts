import type { TemplateResult } from 'lit';
import type { ViewContext } from '../../core/views/context.ts';
import type { View } from '../../page-api.ts';
import { html, icon, icons, languageOf, nothing } from '../../core/shared.ts';
import { words } from './strings.ts';

const drawn = {
  chat: icons.spark,
  transactions: icon('M4 7h11M4 12h16M4 17h8'),
  insights: icon('M5 19v-6M12 19V5M19 19v-9'),
  education: icon(
    'M12 6.5C9.5 4.8 6.5 4.5 4 5v13c2.5-.5 5.5-.2 8 1.5 2.5-1.7 5.5-2 8-1.5V5c-2.5-.5-5.5-.2-8 1.5zm0 0v13',
  ),
  offers: icon('M4 12.5v-8h8l8 8-7.5 7.5zM8 8.5h.01'),
  privacy: icons.shield,
};
const enlarge = icon('M14 4.5h5.5V10M10 19.5H4.5V14M19 5l-6 6M5 19l6-6');
const shrink = icon('M19.5 10H14V4.5M4.5 14H10v5.5M14 10l6-6M10 14l-6 6');

/** Arrow keys go from tab to tab, Home and End to the ends; Enter or Space opens one (WAI-ARIA, tabs with manual activation). */
function onKeyDown(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const here = tabs.findIndex((tab) => tab === event.target);
  const isMirrored = getComputedStyle(list).direction === 'rtl';
  const steps: Record<string, number> = {
    [isMirrored ? 'ArrowLeft' : 'ArrowRight']: here + 1,
    [isMirrored ? 'ArrowRight' : 'ArrowLeft']: here - 1,
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: -1,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  tabs.at(step % tabs.length)?.focus();
}

/** One that has the focus stands in view where not all of them fit. */
function onFocus({ target }: FocusEvent): void {
  if (target instanceof HTMLElement) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The pages beside the conversation, as tabs. A visitor has but two. */
export function tabList({ state, view, locale, actions }: ViewContext): TemplateResult {
  const strings = words[languageOf(locale)];
  const isVisitor = state.hello?.customer.role === 'visitor';
  const views = (Object.keys(drawn) as View[]).filter((name) => !isVisitor || name === 'chat' || name === 'privacy');
  return html`<div class="tabs" role="tablist" aria-label=${strings.tabs} @keydown=${onKeyDown} @focusin=${onFocus}>
    ${views.map(
      (name) =>
        html`<button
          role="tab"
          part="tab"
          id=${`tab-${name}`}
          aria-selected=${name === view}
          aria-controls=${name === view || name === 'chat' ? `panel-${name}` : nothing}
          tabindex=${name === view ? 0 : -1}
          @click=${() => actions.show(name)}
        >
          ${drawn[name]}<span>${strings[name]}</span>
        </button>`,
    )}
  </div>`;
}

/** Fills the screen with the assistant, or puts it back into its corner. */
export function layoutButton({ layout, locale, actions }: ViewContext): TemplateResult | typeof nothing {
  if (layout === 'page') return nothing;
  const strings = words[languageOf(locale)];
  const isFull = layout === 'full';
  const label = isFull ? strings.shrink : strings.enlarge;
  return html`<button
    class="tool layout"
    aria-label=${label}
    title=${label}
    @click=${() => actions.setLayout(isFull ? 'panel' : 'full')}
  >
    ${isFull ? shrink : enlarge}
  </button>`;
}
