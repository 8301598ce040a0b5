import type { Goal, HeldGoal } from '../../kit/index.ts';
import { plainWords } from '../shared/words.ts';
import type { GoalArguments } from './index.ts';

const kindWords: readonly (readonly [RegExp, Goal['kind']])[] = [
  [/\b(?:card|debt|tarjeta|deuda)s?\b/, 'pay_off_card'],
  [/\b(?:buffer|cushion|emergenc(?:y|ies)|rainy|months? of|colchon|reserva|emergencias?|meses de)\b/, 'keep_buffer'],
];

/** What kind of goal is spoken of: as it was said, else by its words; null when they do not tell. */
export function kindOf({ kind, question }: Pick<GoalArguments, 'kind' | 'question'>): Goal['kind'] | null {
  if (kind !== null) return kind;
  const words = plainWords(question ?? '');
  return kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The goals that a customer may mean: by name, else by kind, else all of them. */
export function goalsMeant(args: Pick<GoalArguments, 'kind' | 'question'>, held: readonly HeldGoal[]): HeldGoal[] {
  const said = new Set(plainWords(args.question ?? '').split(' '));
  const named = held.filter(({ goal }) =>
    plainWords(goal.name)
      .split(' ')
      .some((word) => word.length > 3 && said.has(word)),
  );
  if (named.length > 0) return named;
  const kind = kindOf(args);
  const ofKind = held.filter(({ goal }) => goal.kind === kind);
  return ofKind.length > 0 ? ofKind : [...held];
}

const purpose =
  /\b(?:for|para)\s+(?:my |our |a |an |the |mi |mis |nuestra |nuestro |un |una |unas |unos |el |la |las |los )?(?<what>\p{L}[\p{L}' -]{2,40}?)(?=\s+(?:by|before|in|until|within|with|and|para|antes|en|con|y|de aqui)\b|[.,;:?!]|\s*\p{Sc}?\d|$)/iu;
const noPurpose =
  /^(?:me|us|mi|that|it|eso|(?:next|this|el proximo|la proxima|el|la)?\s*(?:year|month|summer|winter|spring|fall|christmas|navidad(?:es)?|verano|ano|año|mes|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: que viene)?)$/iu;

/** "save 3,000 for a trip by June" -> "Trip"; null when no purpose is named. */
export function purposeOf(question: string | null): string | null {
  const what = purpose.exec(question ?? '')?.groups?.['what']?.trim();
  if (what === undefined || noPurpose.test(what)) return null;
  return what.slice(0, 1).toUpperCase() + what.slice(1);
}
