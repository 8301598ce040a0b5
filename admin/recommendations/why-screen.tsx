import { useState } from 'preact/hooks';
import type { DecisionsData, OperatorDecision, TraceData } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { navigate } from '../location.ts';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { allCustomers, tracePlace } from '../place.ts';
import { useResource } from '../resource.ts';
import { mayDecide } from '../session.ts';
import { useShortcuts } from '../shortcuts.ts';
import { Conversation } from '../traces/conversation.tsx';
import { EvidenceDrawer } from '../traces/evidence-drawer.tsx';
import { TraceHeader } from '../traces/trace-header.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionTable } from './decision-list.tsx';

/** Why a customer is shown something, who decided what about it, and the place to decide. */
export function WhyScreen({ user_id, recommendation_id }: { user_id: string; recommendation_id: string }) {
  const of = `${encodeURIComponent(user_id)}/traces/${encodeURIComponent(recommendation_id)}`;
  const { data, error, reload } = useResource<TraceData>(`/operator/users/${of}`);
  const decided = useResource<DecisionsData>(
    `/operator/recommendations/decisions?${new URLSearchParams({ user_id, recommendation_id })}`,
    { keep: true },
  );
  const [asking, setAsking] = useState<OperatorDecision | null>(null);
  const [fact, setFact] = useState<string | null>(null);
  const back = { screen: 'customer', user_id, filter: allCustomers } as const;
  useShortcuts([{ key: 'u', label: 'To the customer', run: () => navigate(back) }]);
  const trace = data?.trace ?? null;
  const decisions = decided.data?.decisions ?? [];
  const isGone = error?.code === 'TRACE_NOT_FOUND';
  return (
    <div class="grid gap-4">
      <div class="flex flex-wrap items-center gap-2">
        <Link to={back} class="button button-quiet -ml-2.5">
          <Icon name="left" /> {trace?.customer.name ?? 'Customer'}
        </Link>
        {trace && mayDecide.value && (
          <div class="ml-auto flex flex-wrap gap-2">
            <button type="button" class="button" onClick={() => setAsking('approve')}>
              <Icon name="check" /> Approve
            </button>
            <button type="button" class="button" onClick={() => setAsking('flag')}>
              <Icon name="flag" /> Flag
            </button>
            <button type="button" class="button" onClick={() => setAsking('override')}>
              <Icon name="forbidden" /> Take away
            </button>
          </div>
        )}
      </div>
      {isGone && <ScreenTitle title={`${words(recommendation_id)} is not shown any more`} class="text-xl" />}
      {error && !isGone && (
        <>
          <ScreenTitle title="Recommendation" />
          <ErrorState error={error} retry={reload} />
        </>
      )}
      {!trace && !error && <Waiting label="Loading why it is shown" lines={8} />}
      {decisions.length > 0 && (
        <section class="card overflow-clip" aria-label="Decisions">
          <DecisionTable decisions={decisions} ofCustomer />
        </section>
      )}
      {trace && (
        <>
          <TraceHeader trace={trace} openFact={setFact} />
          <Conversation
            trace={trace}
            openFact={setFact}
            openSpan={(span_id) => navigate({ ...tracePlace(trace.trace_id), tab: 'waterfall', span_id })}
          />
          {fact !== null && (
            <EvidenceDrawer trace_id={trace.trace_id} fact_id={fact} openFact={setFact} onClose={() => setFact(null)} />
          )}
          {asking && (
            <DecisionDialog
              decision={asking}
              items={[{ customer: trace.customer, recommendation_id, title: trace.title }]}
              onDecided={() => {
                setAsking(null);
                decided.reload();
                reload();
              }}
              onClose={() => setAsking(null)}
            />
          )}
        </>
      )}
    </div>
  );
}
