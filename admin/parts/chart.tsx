import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tone } from '../format/words.ts';
import { useMediaQuery } from './media-query.ts';

export interface Series {
  readonly name: string;
  /** One value a label; null for what is not known, which is a gap and never 0. */
  readonly values: readonly (number | null)[];
  /** Where colour means something; left out, each series has one of its own. */
  readonly tone?: Tone;
}

interface Props {
  /** What it shows, in a sentence: what a screen reader says of the picture. */
  label: string;
  kind: 'bar' | 'line';
  labels: readonly string[];
  series: readonly Series[];
  /** A value in words, on the axis and in the table. */
  format: (value: number) => string;
  stacked?: boolean;
  /** Bars from left to right, for labels that are long. */
  lying?: boolean;
}

const tones: Record<Tone, string> = {
  good: '--good',
  info: '--info',
  warn: '--warn',
  bad: '--bad',
  plain: '--kind-chain',
};

/** Told apart by lightness too, not by hue alone. */
const colours = ['--accent', '--kind-evaluator', '--good', '--warn', '--bad', '--kind-chain'];

/** A chart with the table it is made of. Chart.js comes with the first one; without it the table stands alone. */
export function ChartFigure({ label, kind, labels, series, format, stacked = false, lying = false }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const data = JSON.stringify([kind, labels, series, stacked, lying]);
  useEffect(() => {
    let drawn: { destroy: () => void } | null = null;
    let isGone = false;
    void import('./chart-canvas.ts').then(
      ({ Chart }) => {
        if (isGone || !canvas.current) return;
        const style = getComputedStyle(document.documentElement);
        const colour = (name: string) => style.getPropertyValue(name).trim();
        const grid = { color: colour('--line') };
        const ticks = { color: colour('--muted') };
        drawn = new Chart(canvas.current, {
          type: kind,
          data: {
            labels: [...labels],
            datasets: series.map(({ name, values, tone }, index) => ({
              label: name,
              data: [...values],
              backgroundColor: colour(tone ? tones[tone] : (colours[index % colours.length] ?? '--accent')),
              borderColor: colour(tone ? tones[tone] : (colours[index % colours.length] ?? '--accent')),
              borderWidth: kind === 'line' ? 2 : 0,
              pointRadius: labels.length > 40 ? 0 : 3,
              maxBarThickness: 36,
            })),
          },
          options: {
            animation: isStill ? false : { duration: 250 },
            maintainAspectRatio: false,
            interaction: { mode: 'index', intersect: false },
            indexAxis: lying ? 'y' : 'x',
            scales: {
              [lying ? 'y' : 'x']: {
                stacked,
                grid: { display: false },
                ticks: { ...ticks, maxRotation: 0, autoSkip: !lying, autoSkipPadding: 12 },
              },
              [lying ? 'x' : 'y']: {
                stacked,
                grid,
                beginAtZero: true,
                ticks: { ...ticks, maxTicksLimit: 6, callback: (value) => format(Number(value)) },
              },
            },
            plugins: {
              legend: {
                display: series.length > 1,
                position: 'bottom',
                labels: { color: colour('--ink'), boxWidth: 12, boxHeight: 12 },
              },
              tooltip: {
                callbacks: {
                  label: ({ dataset, dataIndex }) => `${dataset.label}: ${cell(dataset.data[dataIndex], format)}`,
                },
              },
            },
          },
        });
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      drawn?.destroy();
    };
  }, [data, isDark, isStill]);
  return (
    <figure class="grid min-w-0 gap-2">
      {!failed && (
        <div class={`relative min-w-0 ${lying ? 'h-80' : 'h-56'}`}>
          <canvas ref={canvas} role="img" aria-label={label} />
        </div>
      )}
      <details open={failed}>
        <summary class="text-xs text-muted">As a table</summary>
        <div class="overflow-x-auto" tabIndex={0} role="group" aria-label={`${label}, as a table`}>
          <table class="table">
            <caption class="sr-only">{label}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="sr-only">For</span>
                </th>
                {series.map(({ name }) => (
                  <th key={name} scope="col" class="end">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {labels.map((each, index) => (
                <tr key={each}>
                  <th scope="row">{each}</th>
                  {series.map(({ name, values }) => (
                    <td key={name} class="end">
                      {cell(values[index], format)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function cell(value: unknown, format: (value: number) => string): string {
  return typeof value === 'number' ? format(value) : 'unknown';
}
