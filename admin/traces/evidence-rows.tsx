import type { EvidenceView } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { words } from '../format/words.ts';
import { Icon } from '../parts/icon.tsx';

interface Props {
  rows: EvidenceView['rows'];
  sum: EvidenceView['sum'];
  /** The figure these rows prove, as it was shown. */
  figure: string;
}

/** The transactions behind a figure and their sum, which must be the figure. */
export function EvidenceRows({ rows, sum, figure }: Props) {
  return (
    <>
      {sum && (
        <p
          class={`flex items-center gap-2 rounded-md px-3 py-2 font-medium ${sum.matches ? 'bg-good-soft text-good' : 'bg-bad-soft text-bad'}`}
        >
          <Icon name={sum.matches ? 'check' : 'warning'} />
          {sum.matches ? `The rows add up to ${figure}` : `The rows add up to ${sum.text}, not to ${figure}`}
        </p>
      )}
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="pl-0">
              Date
            </th>
            <th scope="col">Merchant</th>
            <th scope="col" class="hidden sm:table-cell">
              Account
            </th>
            <th scope="col" class="end pr-0">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.transaction_id} title={row.transaction_id}>
              <td class="pl-0 whitespace-nowrap">{formatDate(row.date)}</td>
              <td>
                {row.merchant}
                <span class="block text-xs text-muted">
                  {row.name !== row.merchant && <>{row.name} · </>}
                  {words(row.category)}
                  <span class="sm:hidden"> · {row.account}</span>
                </span>
              </td>
              <td class="hidden text-muted sm:table-cell">{row.account}</td>
              <td class="end pr-0 whitespace-nowrap">{row.text}</td>
            </tr>
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <tr class="font-semibold">
              <th scope="row" colSpan={2} class="border-t-2 border-line pl-0 text-[0.8125rem] font-semibold text-ink">
                Sum
              </th>
              <td class="hidden border-t-2 sm:table-cell" />
              <td class="end border-t-2 pr-0">{sum.text}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}
