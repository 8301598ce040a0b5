import { useEffect, useRef } from 'preact/hooks';
import type { TraceData } from '../../server/protocol/index.ts';
import { navigate } from '../location.ts';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Place } from '../place.ts';
import { useResource } from '../resource.ts';
import { Conversation } from './conversation.tsx';
import { EvidenceDrawer } from './evidence-drawer.tsx';
import { ReplayBox } from './replay.tsx';
import { TraceHeader } from './trace-header.tsx';
import { TracePager } from './trace-pager.tsx';
import { lastOpened } from './trace-table.tsx';
import { Waterfall } from './waterfall.tsx';

type TracePlace = Extract<Place, { screen: 'trace' }>;

/** One trace: what was asked, understood, done and answered; then the same as spans on a time line. */
export function TraceScreen({ at }: { at: TracePlace }) {
  const { trace_id } = at;
  const { data, error, reload } = useResource<TraceData>(`/operator/traces/${encodeURIComponent(trace_id)}`);
  const trace = data?.trace ?? null;
  useEffect(() => {
    lastOpened.value = trace_id;
  }, [trace_id]);
  const go = (change: Partial<TracePlace>, replace = false) => navigate({ ...at, ...change }, { replace });
  // Opening evidence is a step that "back" undoes; closing it is that same step back.
  const isStep = useRef(false);
  const openFact = (fact_id: string) => {
    isStep.current = true;
    go({ fact_id });
  };
  const closeFact = () => {
    if (isStep.current) history.back();
    else go({ fact_id: '' }, true);
  };
  useEffect(() => {
    if (at.fact_id === '') isStep.current = false;
  }, [at.fact_id]);
  return (
    <div class="grid gap-4">
      <TracePager at={at} />
      {error && (
        <>
          <ScreenTitle title={error.status === 404 ? 'This trace does not exist' : 'Trace'} />
          <ErrorState error={error} retry={reload} />
        </>
      )}
      {!trace && !error && <Waiting label="Loading the trace" lines={8} />}
      {trace && (
        <>
          <TraceHeader trace={trace} openFact={openFact} key={`header-${trace_id}`} />
          <ReplayBox
            key={`replay-${trace_id}`}
            trace={trace}
            openSpan={(span_id) => go({ tab: 'waterfall', span_id })}
          />
          <Tabs
            label="Views of the trace"
            selected={at.tab}
            onSelect={(tab) => go({ tab, span_id: '' }, true)}
            tabs={[
              {
                id: 'conversation',
                label: 'Conversation',
                content: () => (
                  <Conversation
                    trace={trace}
                    openFact={openFact}
                    openSpan={(span_id) => go({ tab: 'waterfall', span_id })}
                  />
                ),
              },
              {
                id: 'waterfall',
                label: 'Waterfall',
                content: () => (
                  <Waterfall
                    key={trace_id}
                    trace={trace}
                    selected={at.span_id}
                    select={(span_id) => go({ span_id }, true)}
                  />
                ),
              },
            ]}
          />
          {at.fact_id && (
            <EvidenceDrawer
              trace_id={trace_id}
              fact_id={at.fact_id}
              openFact={(fact_id) => go({ fact_id }, true)}
              onClose={closeFact}
            />
          )}
        </>
      )}
    </div>
  );
}
