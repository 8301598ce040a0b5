import type { TemplateResult } from 'lit';
import type { Message } from '../../../server/protocol/chat.ts';
import { html, nothing, pointTable, svg } from '../../core/shared.ts';
import type { Chart } from '../../core/views/chart.ts';
import type { ViewContext } from '../../core/views/context.ts';
import './chart-element.ts';
import type { Picture, Series } from './picture.ts';
import { ring } from './ring.ts';

/** A picture, for whoever sees it, with what its colours mean; what stands beside it says the same in words. */
export function pictureView(picture: Picture): TemplateResult {
  if (picture.kind === 'doughnut') return html`${ring(picture)}`;
  const { series } = picture;
  const named = series.filter(({ isRange }) => isRange !== 'edge');
  return html`<spendsense-chart .picture=${picture}></spendsense-chart> ${
      named.length < 2
        ? nothing
        : html`<ul class="legend" aria-hidden="true">
            ${named.map(
              ({ label, tone, isDashed, isRange }, index) =>
                html`<li>
                  <i class="swatch tone-${(tone ?? index) % 6} ${isDashed ? 'dashed' : (isRange ?? '')}"></i>${label}
                </li>`,
            )}
          </ul>`
    }`;
}

/** The numbers behind the points; null where a value is not known. */
function seriesOf(card: Chart, message: Message): Series[] {
  const shown = new Map(message.facts.map(({ fact, text }) => [fact.id, { value: fact.value, text }]));
  return card.series.map(({ label, points }) => ({
    label,
    points: points.map((point) => {
      const { value = null, text = '' } = shown.get(point.fact) ?? {};
      return { label: point.label, value: typeof value === 'number' ? value : null, text };
    }),
  }));
}

/** A chart's picture with the table of its points. */
export function drawChart(card: Chart, message: Message, context: ViewContext): TemplateResult {
  const { strings, locale } = context;
  const series = seriesOf(card, message);
  const unit = message.facts.find(({ fact }) => fact.id === card.series[0]?.points[0]?.fact)?.fact.unit ?? 'count';
  const picture: Picture = { kind: card.kind, name: `${strings.chart}: ${card.title}`, unit, locale, series };
  if (card.kind === 'line') {
    return html`${pictureView(picture)}
      <details>
        <summary>${strings.showTable}</summary>
        ${pointTable(card, message, context)}
      </details>`;
  }
  if (card.kind === 'doughnut') {
    const swatch = (_: number, point: number) => html`<i class="swatch tone-${point % 6}"></i>`;
    return html`<div class="shares">${pictureView(picture)}${pointTable(card, message, context, swatch)}</div>`;
  }
  return pointTable(card, message, context, barsOf(series));
}

/** A bar for each point of a table, as long as its share of the largest; hollow for what is below zero. */
function barsOf(series: readonly Series[]): (index: number, point: number) => unknown {
  const valueOf = (index: number, point: number) => series[index]?.points[point]?.value ?? 0;
  const lengths = series.flatMap(({ points }, index) => points.map((_, point) => Math.abs(valueOf(index, point))));
  const largest = Math.max(1, ...lengths);
  return (index, point) => {
    const value = valueOf(index, point);
    return svg`<svg class="bar tone-${index % 6} ${value < 0 ? 'below' : ''}" aria-hidden="true">
      <rect width=${`${(100 * Math.abs(value)) / largest}%`} height="8" rx="4" /></svg>`;
  };
}
