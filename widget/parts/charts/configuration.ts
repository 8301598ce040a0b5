import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Colours } from './colours.ts';
import type { Picture, Series } from './picture.ts';

/** A picture that is drawn on a canvas. */
export type Drawn = Picture & { kind: 'bar' | 'line' };

/** A value at an axis, short: `$1.2K`, `40%`. */
function tickFormat({ unit, locale }: Drawn): (value: number) => string {
  const compact = { notation: 'compact', maximumFractionDigits: 1 } as const;
  if (unit.endsWith('_cents')) {
    const format = new Intl.NumberFormat(locale, { ...compact, style: 'currency', currency: unit.slice(0, 3) });
    const digits = new Intl.NumberFormat(locale, { style: 'currency', currency: unit.slice(0, 3) }).resolvedOptions();
    return (value) => format.format(value / 10 ** (digits.maximumFractionDigits ?? 2));
  }
  const format = new Intl.NumberFormat(locale, unit === 'fraction' ? { style: 'percent' } : compact);
  return (value) => format.format(value);
}

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

function datasetOf(series: Series, index: number, picture: Drawn, colours: Colours): Dataset {
  const { label, points, isDashed, isRange, tone: chosen = index } = series;
  const data = points.map(({ value }) => value);
  const tone = colours.tones[chosen % 6] ?? colours.ink;
  if (picture.kind === 'bar')
    return {
      label,
      data,
      backgroundColor: tone,
      hoverBackgroundColor: tone,
      borderRadius: 4,
      maxBarThickness: 22,
      categoryPercentage: 0.64,
    };
  return {
    label,
    data,
    borderColor: isRange ? 'transparent' : tone,
    hoverBorderColor: isRange ? 'transparent' : tone,
    backgroundColor: isRange ? (colours.soft[chosen % 6] ?? colours.line) : tone,
    hoverBackgroundColor: tone,
    borderWidth: 2,
    ...(isDashed && { borderDash: [5, 4] }),
    fill: isRange === 'fill' ? '-1' : false,
    pointRadius: points.length > 16 || isRange ? 0 : 3,
    pointHoverRadius: isRange ? 0 : 4,
    pointBackgroundColor: tone,
    tension: 0.2,
  };
}

/** What Chart.js is told. No motion for those who want none; mirrored where one writes from right to left. */
export function configurationOf(
  picture: Drawn,
  colours: Colours,
  { isMirrored, isStill }: { isMirrored: boolean; isStill: boolean },
): ChartConfiguration<'bar' | 'line', (number | null)[]> {
  const { kind, series } = picture;
  const tick = tickFormat(picture);
  const font = { family: colours.font, size: 12 };
  const textAt = (dataset: number, index: number) => series[dataset]?.points[index]?.text ?? '';
  return {
    type: kind,
    data: {
      labels: series[0]?.points.map(({ label }) => label) ?? [],
      datasets: series.map((one, index) => datasetOf(one, index, picture, colours)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: isStill ? false : { duration: 320 },
      animations: { colors: false },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          reverse: isMirrored,
          grid: { display: false },
          border: { color: colours.line },
          ticks: { color: colours.muted, font, maxRotation: 0, autoSkipPadding: 16, maxTicksLimit: 7 },
        },
        y: {
          position: isMirrored ? 'right' : 'left',
          beginAtZero: kind === 'bar',
          grid: { color: colours.line, drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.muted,
            font,
            padding: 8,
            maxTicksLimit: 5,
            callback: (value) => tick(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          rtl: isMirrored,
          backgroundColor: colours.ink,
          titleColor: colours.surface,
          bodyColor: colours.surface,
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          padding: 10,
          cornerRadius: 8,
          displayColors: false,
          filter: ({ datasetIndex, dataIndex }) => textAt(datasetIndex, dataIndex) !== '',
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const text = textAt(datasetIndex, dataIndex);
              return series.length === 1 ? text : `${series[datasetIndex]?.label ?? ''}: ${text}`;
            },
          },
        },
      },
    },
  };
}
