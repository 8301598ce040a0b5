import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { coloursOf } from './colours.ts';
import { configurationOf, type Drawn } from './configuration.ts';

// Only what is drawn: everything of Chart.js would be twice as large.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
);

export const chartTag = 'spendsense-chart';

/** Pictures that wait for their turn: one a task, so that a whole batch of them does not hold up whoever scrolls. */
const waiting = new Set<ChartElement>();

function paintNext(): void {
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  if (waiting.size > 0) setTimeout(paintNext);
  next.paint();
}

/** A picture on a canvas, drawn anew when it or the colours change. */
export class ChartElement extends HTMLElement {
  private chart: Chart<'bar' | 'line', (number | null)[]> | null = null;
  private given: Drawn | null = null;
  /** What is drawn, colours included. */
  private drawn = '';
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly onScheme = () => this.draw();

  set picture(picture: Drawn) {
    this.given = picture;
    this.draw();
  }

  connectedCallback(): void {
    this.dark.addEventListener('change', this.onScheme);
    this.draw();
  }

  disconnectedCallback(): void {
    this.dark.removeEventListener('change', this.onScheme);
    this.chart?.destroy();
    this.chart = null;
    this.drawn = '';
    waiting.delete(this);
    this.replaceChildren();
  }

  private draw(): void {
    if (!this.given || !this.isConnected) return;
    this.role = 'img';
    this.ariaLabel = this.given.name;
    if (waiting.size === 0) setTimeout(paintNext);
    waiting.add(this);
  }

  paint(): void {
    const { given: picture } = this;
    if (!picture) return;
    const colours = coloursOf(this);
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const next = JSON.stringify([picture, colours, isMirrored]);
    if (next === this.drawn) return;
    this.drawn = next;
    this.chart?.destroy();
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    this.replaceChildren(canvas);
    this.chart = new Chart(canvas, configurationOf(picture, colours, { isMirrored, isStill }));
  }
}

// Another assistant of the page may have brought it.
if (!customElements.get(chartTag)) customElements.define(chartTag, ChartElement);
