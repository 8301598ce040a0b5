import type { TemplateResult } from 'lit';
import type { DashboardData, Figure } from '../../../../server/protocol/dashboard.ts';
import type { ViewContext } from '../../../core/views/context.ts';
import { figureChip, html } from '../../../core/shared.ts';
import type { DashboardStrings } from '../strings/index.ts';

/** What the parts of the page are drawn from. */
export interface Insights {
  data: DashboardData;
  context: ViewContext;
  words: DashboardStrings;
  /** The figure of an id. */
  figure: (id: string) => Figure;
  /** The same as something to press, which opens what proves it. */
  chip: (id: string) => TemplateResult;
  /** Its number; 0 for one that is not known, which no picture draws. */
  value: (id: string) => number;
}

const none: Figure = {
  figure_id: '',
  label: '',
  text: '',
  value: null,
  unit: 'count',
  period: null,
  unknown_reason: null,
};

export function insightsOf(
  data: DashboardData,
  source: string,
  context: ViewContext,
  words: DashboardStrings,
): Insights {
  const byId = new Map(data.figures.map((figure) => [figure.figure_id, figure]));
  const figure = (id: string) => byId.get(id) ?? none;
  return {
    data,
    context,
    words,
    figure,
    chip: (id) => figureChip(figure(id).text, id, source, context),
    value: (id) => Number(figure(id).value ?? 0),
  };
}

/** A figure with its name over it, large enough to be read first. */
export function stat(id: string, { figure, chip }: Insights, label?: string): TemplateResult {
  const { label: own, unknown_reason } = figure(id);
  return html`<div class="stat">
    <dt>${label ?? own}</dt>
    <dd>${chip(id)}${unknown_reason ? html`<small>${unknown_reason}</small>` : ''}</dd>
  </div>`;
}
