import type { TraceDetail } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { FigureButton } from './answer.tsx';

type ShownFact = TraceDetail['facts'][number];

/** Every figure of the answer with its period and how many things prove it. */
export function FactsTable({ facts, openFact }: { facts: readonly ShownFact[]; openFact: (fact_id: string) => void }) {
  if (facts.length === 0) return <p class="card px-3 py-2 text-muted">There is no figure in this answer.</p>;
  return (
    <div class="card overflow-clip">
      <table class="table">
        <thead class="sr-only">
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((shown) => (
            <FactRow key={shown.fact.id} shown={shown} openFact={openFact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ shown: { fact, text }, openFact }: { shown: ShownFact; openFact: (fact_id: string) => void }) {
  return (
    <tr class="first:*:border-t-0">
      <td>
        {fact.label}
        <span class="block text-xs text-muted">
          {fact.period && <>{fact.period.label} · </>}
          {describeEvidence(fact)}
        </span>
      </td>
      <td class="end whitespace-nowrap">
        <FigureButton text={text} fact_id={fact.id} openFact={openFact} />
        {fact.value === null && fact.unknown_reason && (
          <span class="block text-xs text-muted">{fact.unknown_reason}</span>
        )}
      </td>
    </tr>
  );
}

const evidenceWords: Record<ShownFact['fact']['evidence'][number]['type'], [string, string]> = {
  transaction: ['transaction', 'transactions'],
  account: ['account', 'accounts'],
  stream: ['recurring payment', 'recurring payments'],
  article: ['article', 'articles'],
  search: ['search that found nothing', 'searches that found nothing'],
  message: ['message', 'messages'],
  fact: ['other figure', 'other figures'],
};

/** `12 transactions, 1 account`. */
export function describeEvidence({ evidence }: Pick<ShownFact['fact'], 'evidence'>): string {
  const types = Map.groupBy(evidence, ({ type }) => type);
  if (types.size === 0) return 'no evidence';
  return [...types].map(([type, pieces]) => count(pieces.length, ...evidenceWords[type])).join(', ');
}
