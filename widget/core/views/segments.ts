import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Segment, ShownFact } from '../../../server/protocol/chat.ts';
import { toBlocks, toSegments, type Inline } from '../blocks.ts';
import type { ViewContext } from './context.ts';

/** A figure that opens its evidence. While its message is still being made (`message_id` null) it only looks like one. */
export function figureChip(
  text: string,
  fact_id: string,
  message_id: string | null,
  { actions }: ViewContext,
): TemplateResult {
  if (message_id === null) return html`<span class="figure"><bdi>${text}</bdi></span>`;
  const open = () => actions.openEvidence(message_id, fact_id);
  return html`<button class="figure" part="chip" aria-haspopup="dialog" @click=${open}><bdi>${text}</bdi></button>`;
}

function inline(run: Inline, message_id: string | null, context: ViewContext): TemplateResult | string {
  if (run.type === 'figure') return figureChip(run.text, run.fact_id, message_id, context);
  return run.strong ? html`<strong>${run.text}</strong>` : run.text;
}

/** The text of an answer: paragraphs and lists, figures as chips. */
export function segmentsView(
  segments: readonly Segment[],
  message_id: string | null,
  context: ViewContext,
): TemplateResult[] {
  return toBlocks(segments).map(({ type, lines }) => {
    const shown = lines.map((line) => line.map((run) => inline(run, message_id, context)));
    return type === 'list'
      ? html`<ul class="bullets">
          ${shown.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : html`<p>${shown}</p>`;
  });
}

/** Text of a card, with its figures as chips. */
export function cardText(
  text: string,
  facts: readonly ShownFact[],
  message_id: string,
  context: ViewContext,
): TemplateResult[] | typeof nothing {
  return text ? segmentsView(toSegments(text, facts), message_id, context) : nothing;
}
