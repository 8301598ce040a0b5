import { plainWords } from '../shared/words.ts';

/** Sets what two questions were about beside each other, or adds it up. */
const both = [
  /\b(?:compare|put|stack|add|sum)\b.*\b(?:them|both|those|the two|these|it all)\b/,
  /\bbetween (?:them|the two|both)\b/,
  /\b(?:compara(?:los|las|r)?|comparame)\b.*\b(?:los|las|ambos|ambas|entre si)\b|\bcompara[lr][oa]?s\b/,
  /\b(?:both|them both|the two|all (?:of )?(?:that|it|those|them)|that all|it all) (?:side by side|together|combined|in total|added up)\b/,
  /\b(?:together|combined)$/,
  /\b(?:do|does|would) (?:they|both|those|it all|that all) (?:come|add up) to\b/,
  /\bentre (?:los|las) dos\b|\b(?:ambos|ambas|los dos|las dos|todo|eso) junt[oa]s?\b|\bjunt[oa]s$/,
  /\bsuma(?:los|las|melos|melas|ndo(?:los|las))?\b.*\b(?:dos|ambos|ambas|todo)\b|\bsuma[lm]e?[lo][oa]?s\b|\bcuanto suman\b/,
];
/** Asks which of two is ahead: "which of the two is more?", "¿cuál de las dos sale más cara?". */
const ahead =
  /\b(?:which|what) (?:one )?of (?:the two|the 2|both)\b|\b(?:which|wich) (?:one )?(?:is|was|costs?|cost me) (?:the )?(?:more|most|less|least|higher|bigger|lower|cheaper)$|\bcual(?:es)? de (?:(?:las|los) (?:dos|2)|ambas|ambos)\b|\b(?:en )?cual (?:(?:es|fue|sale|salio|cuesta|costo|gasto|gaste|se lleva) )?(?:mas|menos)$/;

/** True of a message that means the topics of the questions before it, and names none. */
export function areBothAsked(line: string): boolean {
  const words = plainWords(line);
  return ahead.test(words) || both.some((pattern) => pattern.test(words));
}
