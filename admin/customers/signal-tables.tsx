import type { UserData } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { categoryRows, signalRows, type SignalRow } from './signal-fields.ts';

type Signals = NonNullable<UserData['signals']>;

const families = [
  ['income', 'Income'],
  ['spending', 'Spending'],
  ['subscriptions', 'Subscriptions'],
  ['savings', 'Savings'],
  ['cash_flow', 'Cash flow'],
] as const;

/** Every signal, a table a family, the windows side by side. */
export function SignalTables({ signals, currency }: { signals: Signals; currency: string }) {
  const days = Object.keys(signals);
  const windows = Object.values(signals);
  const heads = windows.map(
    ({ days_covered }, index) =>
      `${days[index]} days${days_covered < Number(days[index]) ? ` (${days_covered} covered)` : ''}`,
  );
  const cards = [...new Set(windows.flatMap(({ credit }) => credit?.cards.map(({ account_id }) => account_id) ?? []))];
  const card = (account_id: string) =>
    windows.map(({ credit }) => credit?.cards.find((card) => card.account_id === account_id) ?? null);
  return (
    <div class="grid items-start gap-4 2xl:grid-cols-2">
      {families.map(([family, title]) => (
        <SignalTable
          key={family}
          title={title}
          heads={heads}
          rows={signalRows(
            windows.map((window) => window[family]),
            currency,
          )}
        />
      ))}
      <SignalTable
        title="Credit, all cards"
        heads={heads}
        rows={signalRows(
          windows.map(({ credit }) => credit?.overall ?? null),
          currency,
        )}
      />
      {cards.map((account_id) => (
        <SignalTable
          key={account_id}
          title={`Card ${account_id}`}
          heads={heads}
          rows={signalRows(card(account_id), currency)}
        />
      ))}
      <SignalTable title="Spending by category" heads={heads} rows={categoryRows(windows, currency)} />
    </div>
  );
}

function SignalTable({ title, heads, rows }: { title: string; heads: string[]; rows: SignalRow[] }) {
  return (
    <div class="card overflow-x-auto" tabIndex={0} role="group" aria-label={title}>
      <table class="table">
        <caption class="border-b border-line bg-raised px-3 py-2 text-left font-semibold break-words">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">Field</span>
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" class="end">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={heads.length + 1} class="text-muted">
                Not computed: the plugin failed.
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" class="border-t border-line text-[0.8125rem] font-normal text-ink">
                {row.label}
              </th>
              {row.cells.map((cell, index) => (
                <td key={index} class="end">
                  <Cell {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ text, reason, evidence }: SignalRow['cells'][number]) {
  if (text === null) {
    return <span class="text-muted">unknown {reason && <span class="block text-xs">{reason}</span>}</span>;
  }
  return <span title={evidence > 0 ? `${count(evidence, 'piece')} of evidence` : undefined}>{text}</span>;
}
