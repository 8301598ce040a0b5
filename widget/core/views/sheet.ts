import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icons } from '../icons.ts';
import type { EvidenceStep } from '../evidence-trail.ts';
import type { Sheet } from '../sheet.ts';
import type { ViewContext } from './context.ts';

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

/** What is being fetched, or could not be. */
export function pending(hasFailed: boolean, onRetry: () => void, { strings }: ViewContext): TemplateResult {
  return hasFailed
    ? html`<p class="note failed" role="alert">
        ${icons.alert}<span>${strings.notLoaded}</span>
        <button class="link" @click=${onRetry}>${strings.tryAgain}</button>
      </p>`
    : html`<div class="skeleton" role="img" aria-label=${strings.loading}><i></i><i></i><i></i><i></i></div>`;
}

function evidence({ trail }: Sheet, step: EvidenceStep, context: ViewContext): TemplateResult {
  const { parts } = context;
  const part = parts.get('evidence');
  if (part && step.view) return part.evidenceView(step.view, step.source, context);
  const retry = () => {
    if (!part) void parts.load('evidence');
    if (step.hasFailed) void trail.load();
  };
  return pending(step.hasFailed || parts.hasFailed('evidence'), retry, context);
}

/** The page that is open over what is shown: an article, or what proves a figure. */
export function openSheet(sheet: Sheet, context: ViewContext): TemplateResult | typeof nothing {
  const { strings, parts } = context;
  const { page } = sheet;
  if (page) {
    const retry = () => void parts.load('article');
    const content =
      parts.get('article')?.articleView(page, context) ?? pending(parts.hasFailed('article'), retry, context);
    return sheetView(page.title, content, context);
  }
  const step = sheet.trail.current;
  return step ? sheetView(strings.evidence, evidence(sheet, step, context), context) : nothing;
}
