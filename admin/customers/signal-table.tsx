import type { UserData } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import type { OpenedSignal } from './signal-evidence.tsx';
import { categoryRows, signalRows, type SignalRow } from './signal-fields.ts';

type Signals = NonNullable<UserData['signals']>;

const families = [
  ['income', 'Income'],
  ['spending', 'Spending'],
  ['subscriptions', 'Subscriptions'],
  ['savings', 'Savings'],
  ['cash_flow', 'Cash flow'],
] as const;

interface Props {
  signals: Signals;
  currency: string;
  open: (signal: OpenedSignal) => void;
}

/** Every signal, grouped by family, the windows side by side; one with evidence opens it. */
export function SignalTable({ signals, currency, open }: Props) {
  const days = Object.keys(signals);
  const windows = Object.values(signals);
  const cards = [...new Set(windows.flatMap(({ credit }) => credit?.cards.map(({ account_id }) => account_id) ?? []))];
  const rowsOf = (read: (window: Signals[string]) => object | null | undefined) =>
    signalRows(
      windows.map((window) => read(window) ?? null),
      currency,
    );
  const groups: SignalGroup[] = [
    ...families.map(([family, title]) => ({
      title,
      family,
      account_id: null,
      rows: rowsOf((window) => window[family]),
    })),
    { title: 'Credit, all cards', family: 'credit', account_id: null, rows: rowsOf(({ credit }) => credit?.overall) },
    ...cards.map((account_id) => ({
      title: `Card ${account_id}`,
      family: 'credit',
      account_id,
      rows: rowsOf(({ credit }) => credit?.cards.find((card) => card.account_id === account_id)),
    })),
    { title: 'Spending by category', family: 'spending', account_id: null, rows: categoryRows(windows, currency) },
  ];
  return (
    <div class="card overflow-x-auto" tabIndex={0} role="group" aria-label="Signals by window">
      <table class="table min-w-[34rem] table-fixed [&_:is(td,th)]:py-1.5 [&_th]:align-top">
        <thead class="bg-raised">
          <tr>
            <th scope="col" class="w-1/3">
              <span class="sr-only">Signal</span>
            </th>
            {windows.map(({ days_covered }, index) => (
              <th key={index} scope="col" class="end">
                <span class="font-semibold text-ink">{days[index]} days</span>
                {days_covered < Number(days[index]) && <span class="block font-normal">{days_covered} covered</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.title} group={group} windows={days} open={open} />
        ))}
      </table>
    </div>
  );
}

interface SignalGroup {
  title: string;
  family: string;
  /** Of one card. */
  account_id: string | null;
  rows: SignalRow[];
}

function GroupRows({ group, windows, open }: { group: SignalGroup; windows: readonly string[]; open: Props['open'] }) {
  const { title, family, account_id, rows } = group;
  const columns = windows.length + 1;
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns}
          class="border-t border-line bg-raised pt-3 text-[0.8125rem] font-semibold break-words text-ink"
        >
          {title}
        </th>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={columns} class="text-muted">
            Not computed.
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row" class="sticky left-0 border-t border-line bg-surface text-[0.8125rem] font-normal text-ink">
            {row.label}
          </th>
          {cellsOf(row).map((cell, index, cells) => (
            <td key={index} class="end" colSpan={(columns - 1) / cells.length}>
              <Cell
                {...cell}
                label={`${row.label}, ${windows[index]} days`}
                open={
                  row.field === null
                    ? null
                    : (text) =>
                        open({
                          signal_id: `${family}.${row.field}`,
                          window: windows[index] ?? '',
                          account_id,
                          label: row.label,
                          text,
                        })
                }
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A long value that is the same in every window, such as a list of merchants, stands once across them all. */
function cellsOf({ cells }: SignalRow): SignalRow['cells'] {
  const [first] = cells;
  const isSame = first?.text && first.text.length > 24 && cells.every(({ text }) => text === first.text);
  return isSame ? [first] : cells;
}

type CellProps = SignalRow['cells'][number] & { label: string; open: ((text: string) => void) | null };

function Cell({ text, reason, evidence, label, open }: CellProps) {
  if (text === null) {
    return <span class="text-muted">unknown {reason && <span class="block text-xs">{reason}</span>}</span>;
  }
  if (evidence === 0 || !open) return <span>{text}</span>;
  return (
    <button
      type="button"
      class="max-w-full text-right underline decoration-accent/30 underline-offset-2 hover:text-accent"
      title={`${count(evidence, 'piece')} of evidence`}
      aria-label={`${label}: ${text}. Open its evidence`}
      onClick={() => open(text)}
    >
      {text}
    </button>
  );
}
