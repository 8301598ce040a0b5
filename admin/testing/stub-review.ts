import {
  strata,
  type DecidedByOperator,
  type DecideData,
  type DecideRequest,
  type DecisionsData,
  type ReviewItemsData,
  type ReviewSampleData,
  type ShownData,
  type TraceSummary,
  type UserSummary,
} from '../../server/protocol/index.ts';

const operator = { user_id: 'op_1', name: 'Olivia Osei', email: 'operator@harborbank.example' };
const colleague = { user_id: 'op_2', name: 'Pat Colleague', email: 'pat@harborbank.example' };

/** For tests: what operators look at and decide, over made-up customers and traces. */
export class StubReview {
  readonly #now: number;
  readonly #customers: readonly UserSummary[];
  readonly #traces: readonly TraceSummary[];
  readonly #decisions: { made: DecidedByOperator; row: DecisionsData['decisions'][number] }[] = [];
  readonly #closed = new Set<string>();
  readonly #reviewed = new Set<string>();

  constructor(now: number, customers: readonly UserSummary[], traces: readonly TraceSummary[]) {
    this.#now = now;
    this.#customers = customers;
    this.#traces = traces;
  }

  items(state: string | null): ReviewItemsData {
    const items = this.#customers.slice(0, 3).map(({ user_id, name }, index) => {
      const review_item_id = `item-${index}`;
      const isClosed = this.#closed.has(review_item_id);
      return {
        review_item_id,
        customer: { user_id, name },
        reason: (['self_harm', 'hand_off', 'complaint'] as const)[index] ?? 'hand_off',
        conversation_id: `conversation-${index}`,
        trace_id: this.#traces[index]?.trace_id ?? '',
        created_at: this.#at(index),
        closed_at: isClosed ? this.#at(0) : null,
        closed_by: isClosed ? operator.user_id : null,
      };
    });
    return { items: items.filter(({ closed_at }) => (closed_at === null) === (state !== 'closed')), next: null };
  }

  close(id: string): object {
    this.#closed.add(id);
    return {};
  }

  review(trace_id: string): object {
    this.#reviewed.add(trace_id);
    return { reviews: [] };
  }

  sample(): ReviewSampleData {
    const turns = this.#traces.filter(({ kind }) => kind === 'turn').slice(0, 6);
    return {
      week: '2026-11-23',
      turns: { distress: 1, blocked: 1, escalated: 1, low_confidence: 1, random: 240 },
      sample: turns.map((trace, index) => {
        const isMine = this.#reviewed.has(trace.trace_id);
        const theirs = { verdict: 'wrong', problem: 'tone', reviewed_by: colleague, reviewed_at: this.#at(1) } as const;
        const mine = { verdict: 'right', problem: null, reviewed_by: operator, reviewed_at: this.#at(0) } as const;
        return {
          stratum: strata[Math.min(index, 4)] ?? 'random',
          trace,
          reviewed: index === 1 ? 2 : index === 0 ? 1 + Number(isMine) : Number(isMine),
          reviews: isMine ? [mine] : index === 1 ? [theirs, mine] : [],
          open: !isMine && index !== 1,
        };
      }),
      agreement: { pairs: 12, agreed: 10, kappa: 0.625, unknown: null },
    };
  }

  shown(state: string | null): ShownData {
    const recommendations = this.#customers.slice(0, 4).flatMap(({ user_id, name }) =>
      (['offer', 'education'] as const).map((kind) => {
        const recommendation_id = `${kind}.savings`;
        const made = this.#decisions.find(
          ({ row }) => row.customer.user_id === user_id && row.recommendation_id === recommendation_id,
        );
        return {
          customer: { user_id, name },
          recommendation_id,
          kind,
          title: kind === 'offer' ? 'A savings account with interest' : 'How an emergency fund grows',
          rationale: "We're showing you this because you set aside $120.00 a month.",
          persona: 'savings_builder',
          computed_at: this.#at(2),
          decision: made?.made ?? null,
          computed_since: false,
        };
      }),
    );
    const fits = ({ decision }: ShownData['recommendations'][number]) =>
      decision?.decision !== 'override' &&
      (!state || state === 'all' || (state === 'undecided' ? decision === null : decision?.decision === state));
    return { recommendations: recommendations.filter(fits), next: null };
  }

  decide({ decision, reason, recommendations }: DecideRequest): DecideData {
    const decided = recommendations.map(({ user_id, recommendation_id }, index) => {
      const made: DecidedByOperator = {
        decision_id: `decision-${this.#decisions.length}-${index}`,
        decision,
        reason,
        decided_by: operator,
        decided_at: this.#at(0),
      };
      const name = this.#customers.find((customer) => customer.user_id === user_id)?.name ?? '';
      this.#decisions.unshift({ made, row: { ...made, customer: { user_id, name }, recommendation_id } });
      return { user_id, recommendation_id, decision: made };
    });
    return { decided, refused: [] };
  }

  decisions(user_id: string | null): DecisionsData {
    const decisions = this.#decisions.map(({ row }) => row);
    return { decisions: decisions.filter((row) => !user_id || row.customer.user_id === user_id), next: null };
  }

  #at(hours: number): string {
    return new Date(this.#now - hours * 3_600_000).toISOString();
  }
}
