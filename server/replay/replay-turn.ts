import * as z from 'zod';
import { CodedError, consentScopes, type HeldGoal, type Knowledge, type Ledger } from '../../plugins/kit/index.ts';
import type { Exclusions } from '../analysis/recommend.ts';
import { runTurn } from '../conversation/turn.ts';
import type { SaidBefore, TurnInput, TurnOutput } from '../conversation/turn-types.ts';
import type { Host } from '../host/host.ts';
import { createModels, type Models, type Recorded, type Router } from '../model/index.ts';
import type { BankSettings } from '../protocol/index.ts';
import type { RecordedSpan } from '../trace/recorder.ts';
import { inOrder, outputsOf, replayInputSchema, type ReplayInput } from './recording.ts';
import { RecordsError } from '../records/records-error.ts';

/** What a decision is made with again. */
export interface ReplayEngine {
  readonly host: Host;
  readonly knowledge: Knowledge;
  readonly settings: Pick<BankSettings, 'languages' | 'hand_off' | 'model'>;
  readonly router: Router;
  /** Asked anew instead of saying again what they said; not given where the recorded words are fed back. */
  readonly models?: Models;
}

/** Milliseconds that a turn may take again. */
const longest = 45_000;

/** What a run of recommendations began with; the input of its `analyze` step. */
export const runInputSchema = z.object({
  as_of: z.string(),
  now: z.string(),
  locale: z.string(),
  granted: z.array(z.enum(consentScopes)),
  excluded: z.lazy(() => exclusionsSchema),
});

// What was read then was written here, and sealed: nobody else can have.
const goalsSchema = z.object({ goals: z.custom<readonly HeldGoal[]>(Array.isArray) });
const historySchema = z.object({ history: z.custom<readonly SaidBefore[]>(Array.isArray) });
const exclusionsSchema = z.object({
  items: z.custom<[string, never][]>(Array.isArray),
  no_offers: z.custom<Exclusions['noOffers']>(),
});
const documentsSchema = z.object({
  documents: z.array(
    z.object({ article_id: z.string(), first: z.int(), end: z.int(), sentence: z.int(), score: z.number() }),
  ),
});

/**
 * Runs a turn again: what the model said, what was looked up of the customer and what was found in articles is fed back; everything else,
 * every rule, is run anew.
 * @throws RecordsError NOT_REPLAYABLE with `details.reason` WORDS_NOT_KEPT, STOPPED or INPUT_MISSING
 */
export async function replayTurn(
  spans: readonly RecordedSpan[],
  given: { readonly engine: ReplayEngine; readonly ledger: Ledger; readonly customer_name: string | null },
): Promise<TurnOutput> {
  const { engine, ledger, customer_name } = given;
  const input = inputOf(spans);
  const { host, knowledge, settings } = engine;
  const performed = spans.find(({ span }) => span.name.startsWith('perform '))?.span;
  const turn: TurnInput = {
    host,
    models: engine.models ?? modelsOf(spans, input, engine),
    knowledge: engine.models ? knowledge : foundAgain(knowledge, outputsOf(spans, 'retrieval articles')),
    languages: settings.languages,
    hand_off: settings.hand_off,
    text: input.message,
    locale: input.locale,
    customer_name,
    now: new Date(input.now),
    granted: input.granted,
    visitor: input.visitor,
    ledger,
    refreshed_at: new Date(input.refreshed_at),
    previous: input.previous,
    pending: input.pending,
    ...readersOf(spans),
    // What was confirmed then was done then.
    perform: async () => {
      const { error_code = null } = performed ?? {};
      if (error_code !== null) throw new CodedError(error_code, 'As it was recorded.');
    },
    signal: AbortSignal.timeout(longest),
    onStatus: () => {},
    onSegments: () => {},
  };
  return runTurn(turn);
}

const rootSchema = z.object({ outcome: z.string() });

function inputOf(spans: readonly RecordedSpan[]): ReplayInput {
  const root = inOrder(spans)[0]?.body;
  const input = replayInputSchema.safeParse(root?.input);
  if (!input.success) throw notReplayable('INPUT_MISSING', 'It was recorded before inputs were kept, or cut short.');
  const { outcome } = rootSchema.parse(root?.output);
  if (outcome === 'stopped') throw notReplayable('STOPPED', 'The customer stopped it.');
  if (input.data.message === '…') throw notReplayable('WORDS_NOT_KEPT', 'What was blocked at once was not kept.');
  return input.data;
}

/** That a decision cannot be made again, and why. */
export function notReplayable(reason: string, words: string): RecordsError {
  return new RecordsError('NOT_REPLAYABLE', words, { details: { reason } });
}

/** Exclusions as they were written down. */
export function excludedOf({ items, no_offers }: z.infer<typeof exclusionsSchema>): Exclusions {
  return { items: new Map(items), noOffers: no_offers };
}

function readersOf(spans: readonly RecordedSpan[]): Pick<TurnInput, 'readGoals' | 'readExclusions' | 'readHistory'> {
  const [goals] = outputsOf(spans, 'read goals');
  const [exclusions] = outputsOf(spans, 'read exclusions');
  const [history] = outputsOf(spans, 'read history');
  return {
    ...(goals !== undefined && { readGoals: async () => goalsSchema.parse(goals).goals }),
    ...(history !== undefined && { readHistory: async () => historySchema.parse(history).history }),
    ...(exclusions !== undefined && {
      readExclusions: async () => {
        return excludedOf(exclusionsSchema.parse(exclusions));
      },
    }),
  };
}

/** Searches that find again what was found, one after the other; what has left the library since is not found any more. */
function foundAgain(knowledge: Knowledge, outputs: readonly unknown[]): Knowledge {
  const left = [...outputs];
  return {
    ...knowledge,
    search: async (query, options) => {
      const found = documentsSchema.safeParse(left.shift());
      if (!found.success) return knowledge.search(query, options);
      return found.data.documents.flatMap(({ article_id, ...place }) => {
        const article = knowledge.article(article_id);
        if (!article) return [];
        const text = article.sentences.slice(place.first, place.end).join(' ');
        return [{ article, ...place, text }];
      });
    },
  };
}

/** Models that say again what they said. */
function modelsOf(
  spans: readonly RecordedSpan[],
  { hosted_model }: ReplayInput,
  { host, router, settings }: ReplayEngine,
): Models {
  const calls = (isEmbedded: boolean) =>
    inOrder(spans)
      .filter(({ span }) => span.kind === 'LLM' && (span.name === 'chat embedded') === isEmbedded)
      .map(({ span, body }) => ({ output: body.output, error_code: span.error_code }));
  const reason = spans.find(({ span }) => span.name === 'model_fallback')?.span.attributes[
    'spendsense.fallback.reason'
  ];
  const recorded: Recorded = {
    hosted: calls(false),
    embedded: calls(true),
    failure: typeof reason === 'string' ? reason : null,
  };
  return createModels({
    tools: host.ofKind('tool').map(({ plugin }) => plugin),
    router,
    hosted: hosted_model === null ? null : { api_key: '', base_url: null, model: hosted_model },
    customer_data: settings.model.customer_data,
    recorded,
  });
}
