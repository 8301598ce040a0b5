import type { EarlierAnswer, HeldGoal } from '../../plugins/kit/index.ts';
import { noExclusions, type Exclusions } from '../analysis/recommend.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { textOf } from './segments.ts';
import type { SaidBefore, TurnInput } from './turn-types.ts';

type Readers = Pick<TurnInput, 'readGoals' | 'readExclusions' | 'readHistory'>;

/**
 * What only some turns look at: read when something asks for it, once a turn. What was read stands in the trace, as all that an
 * answer rests on.
 */
export class TurnReadings {
  readonly #readers: Readers;
  readonly #recorder: TraceRecorder;
  #goals: Promise<readonly HeldGoal[]> | undefined;
  #exclusions: Promise<Exclusions> | undefined;
  #history: Promise<readonly SaidBefore[]> | undefined;

  constructor(readers: Readers, recorder: TraceRecorder) {
    this.#readers = readers;
    this.#recorder = recorder;
  }

  goals(): Promise<readonly HeldGoal[]> {
    this.#goals ??= this.#read('read goals', async () => {
      const goals = (await this.#readers.readGoals?.()) ?? [];
      return [goals, { goals }];
    });
    return this.#goals;
  }

  exclusions(): Promise<Exclusions> {
    this.#exclusions ??= this.#read('read exclusions', async () => {
      const exclusions = (await this.#readers.readExclusions?.()) ?? noExclusions;
      return [exclusions, { items: [...exclusions.items], no_offers: exclusions.noOffers }];
    });
    return this.#exclusions;
  }

  /** The last messages, oldest first. */
  history(): Promise<readonly SaidBefore[]> {
    this.#history ??= this.#read('read history', async () => {
      const history = (await this.#readers.readHistory?.()) ?? [];
      return [
        history,
        { history: history.map(({ role, segments, facts, cards }) => ({ role, segments, facts, cards })) },
      ];
    });
    return this.#history;
  }

  #read<Value>(name: string, read: () => Promise<[Value, object]>): Promise<Value> {
    return this.#recorder.span({ name, kind: 'CHAIN', attributes: {} }, async (span) => {
      const [value, shown] = await read();
      span.output = shown;
      return value;
    });
  }
}

/** What was answered before, newest first: the question and the facts shown. */
export function earlierAnswers(messages: readonly SaidBefore[]): EarlierAnswer[] {
  return messages
    .flatMap((message, index) => {
      if (message.role !== 'assistant' || message.facts.length === 0) return [];
      const question = messages.slice(0, index).findLast(({ role }) => role === 'customer');
      const { cards = [], facts } = message;
      return [{ question: question ? textOf(question.segments) : '', facts: facts.map(({ fact }) => fact), cards }];
    })
    .toReversed();
}
