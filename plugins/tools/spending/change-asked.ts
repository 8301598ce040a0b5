import { lastLine } from '../shared/question.ts';
import { plainWords } from '../shared/words.ts';
import { calendarAsked } from './calendar-asked.ts';

/** Which way spending of a kind moved between two stretches of time; `either` where it is left open. */
export type Change = 'rise' | 'fall' | 'either';

const kinds = '(?: (?:one|ones|kinds?|types?|category|categories|expenses?|things?|areas?|parts?)(?: of spending)?)?';
const up =
  '(?:went up|gone up|go(?:es)? up|going up|rose|risen|increased?|increasing|grew|grown|jumped|climbed|got (?:bigger|more expensive))';
const down =
  '(?:went down|gone down|go(?:es)? down|going down|fell|fallen|decreased?|dropped|shrank|got (?:smaller|cheaper))';
const upward =
  '(?:subio|subieron|subiendo|ha subido|han subido|sube|aumento|aumentaron|ha aumentado|crecio|crecieron|se (?:me )?dispar[oa]|incremento)';
const downward = '(?:bajo|bajaron|ha bajado|han bajado|baja|disminuyo|disminuyeron|se redujo)';
const spend = '(?:did|do|am|have|was) (?:i|we) (?:spend|spent|spending|pay|paid)';
const gaste = '(?:he |hemos )?(?:gaste|gasto|gastamos|gastado|estoy gastando)';

const ways: readonly (readonly [Exclude<Change, 'either'>, RegExp])[] = [
  ['rise', new RegExp(`\\b(?:what|which)${kinds} (?:\\w+ ){0,4}?${up}\\b|\\b(?:que|cual)(?: \\w+){0,5}? ${upward}\\b`)],
  [
    'fall',
    new RegExp(`\\b(?:what|which)${kinds} (?:\\w+ ){0,4}?${down}\\b|\\b(?:que|cual)(?: \\w+){0,5}? ${downward}\\b`),
  ],
  [
    'rise',
    new RegExp(`\\b(?:on|in) (?:what|which)${kinds} ${spend} more\\b|\\bwhat${kinds} ${spend} more (?:money )?on\\b`),
  ],
  [
    'fall',
    new RegExp(`\\b(?:on|in) (?:what|which)${kinds} ${spend} less\\b|\\bwhat${kinds} ${spend} less (?:money )?on\\b`),
  ],
  [
    'rise',
    new RegExp(`\\ben que(?: \\w+){0,3}? ${gaste} mas (?:que|de lo que)\\b|\\ben que (?:cosas )?${gaste} de mas\\b`),
  ],
  ['fall', new RegExp(`\\ben que(?: \\w+){0,3}? ${gaste} menos (?:que|de lo que)\\b`)],
];
/** Says so only of two stretches that were held against each other: "en qué gasto más" asks else for what takes most. */
const open =
  /^(?:and |but |so |y |pero |entonces )*(?:(?:on|in) what(?: exactly| mostly)?|on which|what (?:made|makes|is) the difference|what changed|(?:y )?en que(?: fue| exactamente)?|en que gaste (?:mas|menos)|que cambio|en que se nota)$/;

/** What change is asked for; null where none is. `isCompared`: two stretches were named or held against each other before. */
export function changeAsked(question: string, isCompared: boolean): Change | null {
  if (calendarAsked(question) !== null) return null;
  const words = plainWords(lastLine(question));
  const way = ways.find(([, pattern]) => pattern.test(words));
  if (way !== undefined) return way[0];
  if (!isCompared || !open.test(words)) return null;
  return /\bmas$/.test(words) ? 'rise' : /\bmenos$/.test(words) ? 'fall' : 'either';
}

const around = new Set(
  'and so but then ok what which on in did do have i we spend spent spending pay paid more less most least the went up go gone down rose risen increased increase grew fell dropped decreased it was is that this those one thing things kind kinds type category categories expense expenses of mainly mostly exactly there by y pero entonces que cual cuales fue fueron lo la el los las mas menos subio subieron aumento aumentaron bajo bajaron crecio en gaste gasto ha han subido bajado categoria categorias cosa cosas se me de'.split(
    ' ',
  ),
);

/** The same for a message that names no days, shop or kind of its own. */
export function changeAlone(message: string, isCompared: boolean): Change | null {
  const asked = changeAsked(message, isCompared);
  const isAlone = plainWords(message)
    .split(' ')
    .every((word) => around.has(word));
  return isAlone || asked === 'either' ? asked : null;
}
