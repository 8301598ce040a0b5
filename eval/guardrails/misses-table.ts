import { percent, type Table } from '../report.ts';

const columns = ['label', 'texts', 'found', 'missed', 'as another', 'recall', 'precision'];

/** A row for each label, and one for false alarms on what has none. */
export function missesTable<Text extends { readonly text: string; readonly label: string }>(
  heading: string,
  texts: readonly Text[],
  labels: readonly string[],
  read: (text: Text) => string | null,
  verbose: boolean,
): Table {
  const results = texts.map((text) => ({ ...text, got: read(text) ?? 'none' }));
  if (verbose) {
    for (const { label, got, text } of results.filter((one) => one.got !== one.label)) {
      process.stdout.write(`${label} read as ${got}: ${text}\n`);
    }
  }
  const row = (name: string, of: readonly string[], isRight: (one: (typeof results)[number]) => boolean) => {
    const own = results.filter(({ label }) => of.includes(label));
    const found = own.filter(({ got }) => got !== 'none');
    const right = found.filter(isRight).length;
    const claimed = results.filter(({ got }) => of.includes(got)).length;
    return [
      name,
      own.length,
      right,
      own.length - found.length,
      found.length - right,
      percent(right, own.length),
      percent(right, claimed),
    ];
  };
  const calm = results.filter(({ label }) => label === 'none');
  const alarms = calm.filter(({ got }) => got !== 'none').length;
  const rows = [
    ...labels.map((label) => row(label, [label], ({ got }) => got === label)),
    row('all, under the right label', labels, ({ got, label }) => got === label),
    row('all, under any', labels, () => true),
    ['look-alikes', calm.length, calm.length - alarms, alarms, 0, `${percent(alarms, calm.length)} false alarms`, ''],
  ];
  return { heading, columns, rows };
}
