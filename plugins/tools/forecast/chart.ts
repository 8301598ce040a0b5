import type { ForecastPoint, KnownForecast } from '../../forecast/index.ts';
import type { Card, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, type FactBook } from '../shared/facts.ts';
import { labelled } from '../shared/period.ts';
import { proofOf } from './figures.ts';

/** Points that a line is drawn through, so that the table beside it can be read. */
const mostPoints = 14;

/** The expected balance and its range as lines; null for less than three days. */
export function balanceChart(
  book: FactBook,
  made: KnownForecast,
  session: Pick<ToolSession, 'ledger' | 'locale'>,
): Extract<Card, { type: 'chart' }> | null {
  if (made.points.length < 3) return null;
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const shown = chosen(made);
  const evidence = proofOf(made);
  const lines = [
    ['expected', say({ en: 'Expected', es: 'Previsto' }), (point: ForecastPoint) => point.expected_cents],
    ['low', say({ en: 'Low end', es: 'Extremo bajo' }), (point: ForecastPoint) => point.low_cents],
    ['high', say({ en: 'High end', es: 'Extremo alto' }), (point: ForecastPoint) => point.high_cents],
  ] as const;
  return {
    type: 'chart',
    title: say({ en: 'Your balance ahead', es: 'Tu saldo previsto' }),
    kind: 'line',
    series: lines.map(([name, label, valueOf]) => ({
      label,
      points: shown.map((point) => {
        const period = labelled({ from: point.date, to: point.date }, ledger.as_of, language);
        const fact = book.read({
          id: factId('forecast', name, point.date),
          label,
          value: valueOf(point),
          unit: moneyUnit(ledger),
          formula: say({ en: 'see the expected balance', es: 'véase el saldo previsto' }),
          evidence,
          period,
        });
        return { label: period.label, fact };
      }),
    })),
  };
}

/** Evenly spaced days, with the lowest and the last one. */
function chosen({ points, lowest }: KnownForecast): ForecastPoint[] {
  const step = Math.ceil(points.length / (mostPoints - 2));
  return points.filter(({ date }, index) => index % step === 0 || index === points.length - 1 || date === lowest.date);
}
