import { html, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import type { ViewContext } from './context.ts';

/** A page that lies over the conversation until one goes back. */
export function sheetView(title: string, content: unknown, { strings, actions }: ViewContext): TemplateResult {
  return html`<section class="sheet" role="dialog" aria-labelledby="sheet-title" part="sheet">
    <div class="title-bar">
      <button class="tool" aria-label=${strings.back} @click=${actions.goBack}>${icons.back}</button>
      <h2 id="sheet-title" tabindex="-1">${title}</h2>
    </div>
    <div class="content" tabindex="0" role="region" aria-labelledby="sheet-title">${content}</div>
  </section>`;
}
