import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';
import type { Sheet } from '../sheet.ts';
import type { ViewContext } from './context.ts';
import { evidenceView } from './evidence.ts';
import { privacyView } from './privacy.ts';

/** A page that lies over the conversation until one goes back. */
function sheetView(title: string, content: unknown, { strings, actions }: ViewContext): TemplateResult {
  return html`<section class="sheet" role="dialog" aria-labelledby="sheet-title" part="sheet">
    <div class="title-bar">
      <button class="tool" aria-label=${strings.back} @click=${actions.goBack}>${icons.back}</button>
      <h2 id="sheet-title" tabindex="-1">${title}</h2>
    </div>
    <div class="content" tabindex="0" role="region" aria-labelledby="sheet-title">${content}</div>
  </section>`;
}

/** The page that is open over the conversation: what proves a figure, or what was agreed to. */
export function openSheet({ trail, isPrivacyOpen }: Sheet, context: ViewContext): TemplateResult | typeof nothing {
  const { strings } = context;
  const step = trail.current;
  if (step)
    return sheetView(
      strings.evidence,
      evidenceView(step, () => void trail.load(), context),
      context,
    );
  return isPrivacyOpen ? sheetView(strings.privacy, privacyView(context), context) : nothing;
}
