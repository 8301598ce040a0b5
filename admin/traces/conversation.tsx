import type { ComponentChildren } from 'preact';
import type { TraceDetail } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { FactsTable } from './facts-table.tsx';
import { Feedback } from './feedback.tsx';
import { OfferReasons } from './offer-reasons.tsx';
import { StepList } from './step-list.tsx';

interface Props {
  trace: TraceDetail;
  openFact: (fact_id: string) => void;
  openSpan: (span_id: string) => void;
}

/** How the answer above came about, in order and in plain words, for whoever has to judge it. */
export function Conversation({ trace, openFact, openSpan }: Props) {
  return (
    <div class="grid items-start gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
      <div class="grid gap-6">
        {trace.kind === 'turn' && (
          <Part title="Understood as">
            {trace.intent ? (
              <p class="flex flex-wrap items-baseline gap-2">
                {words(trace.intent)} <code class="font-mono text-xs text-muted">{trace.intent}</code>
              </p>
            ) : (
              <p class="text-muted">No intent was recognised.</p>
            )}
          </Part>
        )}
        <Part title="What was done">
          <StepList spans={trace.spans} openSpan={openSpan} />
        </Part>
      </div>
      <div class="grid gap-6">
        {trace.feedback && (
          <Part title="What the customer said of it">
            <Feedback feedback={trace.feedback} />
          </Part>
        )}
        {trace.offer_reasons.length > 0 && (
          <Part title="Reasons for and against">
            <OfferReasons reasons={trace.offer_reasons} />
          </Part>
        )}
        <Part title="Figures and their evidence">
          <FactsTable facts={trace.facts} openFact={openFact} />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="grid min-w-0 gap-2">
      <h2 class="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
