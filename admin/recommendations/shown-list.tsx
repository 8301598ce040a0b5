import { useState } from 'preact/hooks';
import type { DecideData, OperatorDecision, ShownRecommendation } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { navigate } from '../location.ts';
import { useRowKeys } from '../move-focus.ts';
import { usePages } from '../pages.ts';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { EmptyState } from '../parts/states.tsx';
import type { Place } from '../place.ts';
import { mayDecide } from '../session.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { ShownRow } from './shown-row.tsx';

type RecommendationsPlace = Extract<Place, { screen: 'recommendations' }>;

export const keyOf = ({ customer, recommendation_id }: ShownRecommendation) =>
  `${customer.user_id} ${recommendation_id}`;

/** What is recommended now; one or many are decided on at a time. */
export function ShownList({ at }: { at: RecommendationsPlace }) {
  const { state, kind, user_id } = at;
  const query = { state, kind, user_id, limit: '25' };
  const pages = usePages<ShownRecommendation>('/operator/recommendations', query, 'recommendations');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ decision: OperatorDecision; items: ShownRecommendation[] } | null>(null);
  const [said, setSaid] = useState('');
  useRowKeys('recommendations', 'recommendation');
  const rows = pages.data ?? [];
  const chosen = rows.filter((row) => selected.has(keyOf(row)));
  const toggle = (row: ShownRecommendation) => {
    const next = new Set(selected);
    if (!next.delete(keyOf(row))) next.add(keyOf(row));
    setSelected(next);
  };
  const decided = ({ decided: made, refused }: DecideData) => {
    setAsking(null);
    setSelected(new Set());
    setSaid(
      `${count(made.length, 'decision')} kept.${refused.length > 0 ? ` ${refused.length} were not shown any more.` : ''}`,
    );
    pages.reload();
  };
  return (
    <div class="grid gap-4">
      <div role="search" aria-label="Recommendations" class="flex flex-wrap items-center gap-2">
        <select
          class="field pr-7"
          aria-label="Decision"
          value={state}
          onChange={(event) => navigate({ ...at, state: event.currentTarget.value as RecommendationsPlace['state'] })}
        >
          <option value="all">Any decision</option>
          <option value="undecided">Nobody looked</option>
          <option value="flag">Flagged</option>
          <option value="approve">Approved</option>
        </select>
        <select
          class="field pr-7"
          aria-label="Kind"
          value={kind}
          onChange={(event) => navigate({ ...at, kind: event.currentTarget.value as RecommendationsPlace['kind'] })}
        >
          <option value="">Offers and education</option>
          <option value="offer">Offers</option>
          <option value="education">Education</option>
        </select>
        {user_id && (
          <button type="button" class="button" onClick={() => navigate({ ...at, user_id: '' })}>
            {rows[0]?.customer.name ?? 'One customer'} <Icon name="cross" class="size-3.5" />
            <span class="sr-only">: remove this filter</span>
          </button>
        )}
        <p role="status" class="text-muted">
          {said}
        </p>
      </div>
      <Loaded resource={pages} label="Loading the recommendations">
        {(recommendations) =>
          recommendations.length === 0 ? (
            <div class="card">
              <EmptyState icon="recommendation" title="Nothing to show here">
                {state === 'all' && kind === '' && !user_id
                  ? 'Recommendations begin with a customer’s consent.'
                  : 'No recommendation fits these filters.'}
              </EmptyState>
            </div>
          ) : (
            <ul id="recommendations" class="card divide-y divide-line">
              {recommendations.map((row) => (
                <ShownRow
                  key={keyOf(row)}
                  row={row}
                  isSelected={selected.has(keyOf(row))}
                  toggle={() => toggle(row)}
                  decide={(decision) => setAsking({ decision, items: [row] })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <ExportButtons list="recommendations" query={{ state, kind, user_id }} />
      <MoreButton pages={pages} one="recommendation" />
      {mayDecide.value && chosen.length > 0 && (
        <div class="sticky bottom-0 flex flex-wrap items-center gap-2 border-t border-line bg-canvas py-3">
          <p class="mr-2 font-medium">{count(chosen.length, 'recommendation')} chosen</p>
          <button type="button" class="button" onClick={() => setAsking({ decision: 'approve', items: chosen })}>
            <Icon name="check" /> Approve
          </button>
          <button type="button" class="button" onClick={() => setAsking({ decision: 'flag', items: chosen })}>
            <Icon name="flag" /> Flag
          </button>
          <button type="button" class="button" onClick={() => setAsking({ decision: 'override', items: chosen })}>
            <Icon name="forbidden" /> Take away
          </button>
          <button type="button" class="button button-quiet" onClick={() => setSelected(new Set())}>
            Choose none
          </button>
        </div>
      )}
      {asking && <DecisionDialog {...asking} onDecided={decided} onClose={() => setAsking(null)} />}
    </div>
  );
}
