import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { categoryLabel } from '../shared/category-labels.ts';
import { idPart, PointMaker } from '../shared/points.ts';
import { rowEvidence, windowTotals } from '../shared/rows.ts';
import type { Words } from '../shared/words.ts';

/** What can be said of spending: the total, its largest category, what cannot wait, fees, the change. */
export function spendingPoints(signals: Signals['spending'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { total_cents, essential_cents, fees_cents, trend, evidence } = signals;
  const of = (name: string) => `spending.${name}.${window.days}`;
  const money = (name: string, label: Words, value: number | null, proof = evidence[`${name}_cents`]) =>
    maker.during(of(name), label, value, 'money', proof);
  if (total_cents !== null && total_cents > 0) {
    maker.add(
      'spending.total_cents',
      0.2,
      {
        en: `you spent {fact:${of('total')}} in {fact:${of('total')}#period}`,
        es: `gastaste {fact:${of('total')}} en {fact:${of('total')}#period}`,
      },
      money('total', { en: 'Spending', es: 'Gasto' }, total_cents),
    );
    addLargestCategory(maker, signals, ledger, window);
  }
  if (essential_cents !== null && essential_cents > 0) {
    maker.add(
      'spending.essential_cents',
      0.15,
      {
        en: `{fact:${of('essential')}} of your spending in {fact:${of('essential')}#period} went to essentials`,
        es: `{fact:${of('essential')}} de tu gasto en {fact:${of('essential')}#period} se fueron en lo esencial`,
      },
      money('essential', { en: 'Essential spending', es: 'Gasto esencial' }, essential_cents),
    );
  }
  if (fees_cents !== null && fees_cents > 0) {
    maker.add(
      'spending.fees_cents',
      0.4 + fees_cents / 20_000,
      {
        en: `{fact:${of('fees')}} went to fees in {fact:${of('fees')}#period}`,
        es: `{fact:${of('fees')}} se fueron en comisiones en {fact:${of('fees')}#period}`,
      },
      money('fees', { en: 'Fees', es: 'Comisiones' }, fees_cents),
    );
  }
  if (trend !== null && trend !== 0) {
    maker.add(
      'spending.trend',
      Math.abs(trend),
      {
        en: `your spending in {fact:${of('trend')}#period} changed by {fact:${of('trend')}} from the same stretch before`,
        es: `tu gasto en {fact:${of('trend')}#period} varió {fact:${of('trend')}} frente al mismo lapso anterior`,
      },
      maker.during(
        of('trend'),
        { en: 'Change of spending', es: 'Variación del gasto' },
        trend,
        'fraction',
        evidence['trend'],
        { en: '(this window - the one before) / the one before', es: '(estos días - los anteriores) / los anteriores' },
      ),
    );
  }
  return maker.points;
}

function addLargestCategory(maker: PointMaker, signals: Signals['spending'], ledger: Ledger, window: Window): void {
  let largest = '';
  let most = 0;
  for (const [primary, { total_cents }] of Object.entries(signals.by_category ?? {})) {
    if (total_cents > most) [largest, most] = [primary, total_cents];
  }
  if (largest === '') return;
  const rows = windowTotals(ledger, window).spend.filter((row) => row.category.primary === largest);
  const id = `spending.category.${idPart(largest)}.${window.days}`;
  maker.add(
    'spending.by_category',
    0.3,
    {
      en: `{fact:${id}#label} was your largest category in {fact:${id}#period}, at {fact:${id}}`,
      es: `la categoría en la que más gastaste en {fact:${id}#period} fue {fact:${id}#label}, con {fact:${id}}`,
    },
    maker.during(id, categoryLabel(largest), most, 'money', rowEvidence(rows, ledger, window, { category: largest })),
  );
}
