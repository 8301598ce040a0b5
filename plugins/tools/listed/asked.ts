import { plainWords } from '../shared/words.ts';

/** The `other` is the one beside the row that was spoken of. */
type Place = number | 'next' | 'last' | 'same' | 'other';

/** Which of the rows shown before is meant: by its place, or by what it is the most or the least of. */
export type Asked =
  | { readonly by: 'place'; readonly place: Place }
  /** `rank` 0 is the very most or least, 1 the one after it: "the second biggest". */
  | { readonly by: 'amount' | 'day'; readonly isMost: boolean; readonly rank?: number };

/** Words around it that name nothing themselves: "and which of them is the …?", "¿y cuál es la … de la lista?". */
const around = new Set(
  'after sigue viene despues and so then ok okay which what whats who is was are were of them those these that it the one ones on in list there me show tell about how thats please pls out all my lists do does did cost costs has have y entonces vale cual cuales que es fue era son seria la el las los lo de del ellas ellos esas esos eso esa ese una uno lista dime muestrame ensename por favor a ver tiene cuesta con'.split(
    ' ',
  ),
);

const places: Readonly<Record<string, Place>> = {
  same: 'same',
  mismo: 'same',
  misma: 'same',
  first: 0,
  '1st': 0,
  primera: 0,
  primero: 0,
  second: 1,
  '2nd': 1,
  segunda: 1,
  segundo: 1,
  third: 2,
  '3rd': 2,
  tercera: 2,
  tercero: 2,
  fourth: 3,
  '4th': 3,
  cuarta: 3,
  cuarto: 3,
  fifth: 4,
  '5th': 4,
  quinta: 4,
  quinto: 4,
  next: 'next',
  following: 'next',
  siguiente: 'next',
  proxima: 'next',
  proximo: 'next',
  bottom: 'last',
  other: 'other',
  otra: 'other',
  otro: 'other',
};

const extremes: readonly (readonly [RegExp, 'amount' | 'day', boolean])[] = [
  [
    /^(?:biggest|largest|highest|priciest|dearest|costliest|fattest|steepest|most expensive|mayor|mas (?:grande|gorda|gordo|cara|caro|alta|alto))$/,
    'amount',
    true,
  ],
  [
    /^(?:smallest|lowest|cheapest|least expensive|menor|mas (?:pequena|pequeno|chica|chico|barata|barato|baja|bajo))$/,
    'amount',
    false,
  ],
  [/^(?:latest|newest|most recent|mas (?:reciente|nueva|nuevo)|ultima|ultimo)$/, 'day', true],
  [/^(?:oldest|earliest|soonest|mas (?:antigua|antiguo|vieja|viejo))$/, 'day', false],
];
/** "Which costs the most?": a word that says so only beside others. */
const costing: readonly (readonly [RegExp, boolean])[] = [
  [/\b(?:costs? (?:me )?(?:the )?most|cuesta mas)\b/, true],
  [/\b(?:costs? (?:me )?(?:the )?least|cuesta menos)\b/, false],
];

/** "And the one after that?", of a list of any order; "la de antes", of payments with the newest first. */
const behind =
  /^(?:(?:and|ok|so|then|y|no) )*(?:(?:the )?(?:one|ones) (?:after|before|behind)(?: (?:that|it|this))?(?: one)?|(?:la|el|lo) (?:de (?:antes|despues)|anterior|(?:que|q|k) sigue)(?: a (?:esa|ese|eso))?|(?:despues de|antes de) (?:esa|ese))$/;

/** Reads a message that means one of the rows shown and says nothing else; null for any other. */
export function rowAsked(question: string): Asked | null {
  const said = plainWords(question.split('\n').at(-1) ?? '');
  if (behind.test(said)) return { by: 'place', place: 'next' };
  const words = said.split(' ');
  const rest = words
    .filter((word) => !around.has(word))
    .join(' ')
    .replace(/^(other|otra|otro) (?:card|account|bill|tarjeta|cuenta|recibo)$/, '$1');
  // "The next", but "what is next?" may as well be what to do.
  const place = Object.hasOwn(places, rest) ? places[rest] : undefined;
  if (place !== undefined) return /\b(?:the|one|la|el|y|and)\b/.test(words.join(' ')) ? { by: 'place', place } : null;
  const cost = /^(?:most|least|mas|menos)$/.test(rest)
    ? costing.find(([pattern]) => pattern.test(words.join(' ')))
    : undefined;
  if (cost) return { by: 'amount', isMost: cost[1] };
  const [, rank = '', ranked = rest] = ranks.exec(rest) ?? [];
  const extreme = extremes.find(([pattern]) => pattern.test(ranked));
  if (!extreme) return null;
  const behindIt = Object.hasOwn(places, rank) ? places[rank] : 0;
  const asked = { by: extreme[1], isMost: extreme[2] } as const;
  return behindIt === 'next'
    ? { ...asked, rank: 1 }
    : typeof behindIt === 'number' && behindIt > 0
      ? { ...asked, rank: behindIt }
      : asked;
}

/** "The second biggest", "la segunda más cara". */
const ranks = /^(second|2nd|third|3rd|fourth|4th|next|segund[oa]|tercer[oa]?|cuart[oa]) (.+)$/;
