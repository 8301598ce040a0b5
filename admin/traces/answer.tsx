import type { TraceDetail } from '../../server/protocol/index.ts';
import { answerParts } from './answer-parts.ts';

/** The answer as the customer read it; every figure is a button that opens what proves it. */
export function Answer({ trace, openFact }: { trace: TraceDetail; openFact: (fact_id: string) => void }) {
  return (
    <div
      class="card grid max-w-4xl gap-2 border-l-3 border-l-accent px-4 py-3 text-base leading-relaxed"
      role="group"
      aria-label={trace.kind === 'turn' ? 'Answer' : 'Rationale'}
    >
      {trace.answer.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} class="break-words whitespace-pre-line">
          {answerParts(paragraph, trace.facts).map((part, position) =>
            part.fact_id === null ? (
              part.text
            ) : (
              <FigureButton key={position} text={part.text} fact_id={part.fact_id} openFact={openFact} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}

interface FigureProps {
  text: string;
  fact_id: string;
  openFact: (fact_id: string) => void;
}

/** A figure that opens its evidence. */
export function FigureButton({ text, fact_id, openFact }: FigureProps) {
  return (
    <button
      type="button"
      class="rounded bg-accent-soft px-1 font-semibold text-accent underline decoration-accent/40 decoration-dotted underline-offset-4 hover:decoration-solid"
      aria-haspopup="dialog"
      title="Show the evidence"
      onClick={() => openFact(fact_id)}
    >
      {text}
    </button>
  );
}
