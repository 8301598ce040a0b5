import type { ComponentChildren } from 'preact';
import type { TraceDetail } from '../../server/protocol/index.ts';
import { outcomes, words } from '../format/words.ts';
import { Chip, toneClasses } from '../parts/chip.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Answer } from './answer.tsx';
import { FactsTable } from './facts-table.tsx';
import { OfferReasons } from './offer-reasons.tsx';
import { StepList } from './step-list.tsx';

interface Props {
  trace: TraceDetail;
  openFact: (fact_id: string) => void;
  openSpan: (span_id: string) => void;
}

/** The reader: a trace told in order and in plain words, for whoever has to judge it. */
export function Conversation({ trace, openFact, openSpan }: Props) {
  const isTurn = trace.kind === 'turn';
  return (
    <div class="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
      <div class="grid max-w-3xl gap-6">
        <Part icon={isTurn ? 'user' : 'recommendation'} title={isTurn ? `${trace.customer.name} asked` : 'Recommended'}>
          <p class="rounded-lg rounded-tl-sm border border-line bg-surface px-4 py-3 text-base break-words">
            {trace.title}
          </p>
        </Part>
        {isTurn && (
          <Part icon="question" title="Understood as">
            {trace.intent ? (
              <p class="flex flex-wrap items-center gap-2">
                {words(trace.intent)} <code class="font-mono text-xs text-muted">{trace.intent}</code>
              </p>
            ) : (
              <p class="text-muted">No intent was recognised.</p>
            )}
          </Part>
        )}
        <Part icon="traces" title="What was done">
          <StepList spans={trace.spans} openSpan={openSpan} />
        </Part>
        <Part
          icon="chat"
          title={isTurn ? 'Answered' : 'The rationale'}
          aside={<Chip tone={outcomes[trace.outcome].tone}>{outcomes[trace.outcome].label}</Chip>}
        >
          {trace.answer ? (
            <Answer trace={trace} openFact={openFact} />
          ) : (
            <p class="text-muted">Nothing was shown to the customer.</p>
          )}
        </Part>
      </div>
      <div class="grid gap-8">
        {trace.offer_reasons.length > 0 && <OfferReasons reasons={trace.offer_reasons} />}
        <FactsTable facts={trace.facts} openFact={openFact} />
      </div>
    </div>
  );
}

interface PartProps {
  icon: IconName;
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

function Part({ icon, title, aside, children }: PartProps) {
  return (
    <section class="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 gap-y-2">
      <span class={`grid size-7 place-items-center rounded-full ${toneClasses.plain}`}>
        <Icon name={icon} class="size-3.5" />
      </span>
      <h2 class="flex items-center gap-2 font-medium text-muted">
        {title} {aside}
      </h2>
      <div class="col-start-2 min-w-0">{children}</div>
    </section>
  );
}
