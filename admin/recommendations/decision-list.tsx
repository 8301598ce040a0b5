import type { DecisionsData } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { useRowKeys } from '../move-focus.ts';
import { usePages } from '../pages.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { EmptyState } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { allCustomers } from '../place.ts';
import { DecisionChip } from './decision-chip.tsx';

type Row = DecisionsData['decisions'][number];

/** Who approved, flagged or took away what, when and why; newest first. */
export function DecisionList({ user_id }: { user_id: string }) {
  const query = { user_id, limit: '50' };
  const pages = usePages<Row>('/operator/recommendations/decisions', query, 'decisions');
  useRowKeys('decisions', 'decision');
  return (
    <div class="grid gap-4">
      <Loaded resource={pages} label="Loading the decisions">
        {(decisions) => (
          <div class="card overflow-clip">
            {decisions.length === 0 ? (
              <EmptyState icon="recommendation" title="Nobody decided anything yet">
                What is approved, flagged or taken away stands here with who did it.
              </EmptyState>
            ) : (
              <DecisionTable decisions={decisions} />
            )}
          </div>
        )}
      </Loaded>
      <ExportButtons list="decisions" query={{ user_id }} />
      <MoreButton pages={pages} one="decision" />
    </div>
  );
}

export function DecisionTable({ decisions, ofCustomer = false }: { decisions: readonly Row[]; ofCustomer?: boolean }) {
  return (
    <table id="decisions" class="table">
      <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">What, and why</th>
          <th scope="col" class="hidden md:table-cell">
            By
          </th>
          <th scope="col" class="end hidden sm:table-cell">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map(({ decision_id, decision, reason, decided_by, decided_at, customer, recommendation_id }) => (
          <tr key={decision_id} data-row>
            <td class="w-32">
              <DecisionChip decision={decision} />
            </td>
            <td>
              <span class="font-medium">{words(recommendation_id)}</span>
              {!ofCustomer && (
                <>
                  {' for '}
                  <Link to={{ screen: 'customer', user_id: customer.user_id, filter: allCustomers }} class="link">
                    {customer.name || 'a customer who is gone'}
                  </Link>
                </>
              )}
              {reason && <span class="block break-words">“{reason}”</span>}
              <span class="block text-xs text-muted md:hidden">
                {decided_by.email} · <Instant at={decided_at} relative />
              </span>
              <span class="flex items-center gap-0.5 text-xs text-muted">
                <code class="font-mono" title={decision_id}>
                  {decision_id.slice(0, 8)}
                </code>
                <CopyButton text={decision_id} label="Copy the id of this decision" />
              </span>
            </td>
            <td class="hidden break-all md:table-cell">
              {decided_by.name} <span class="block text-xs text-muted">{decided_by.email}</span>
            </td>
            <td class="end hidden whitespace-nowrap sm:table-cell">
              <Instant at={decided_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
