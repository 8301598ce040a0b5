/** A question may begin behind one of these: "… and when do I get paid". */
const opening =
  'how|what|whats|when|whens|which|where|who|why|do i|did i|does|is there|are there|am i|can i|could i|will i|show me|tell me|list|cu[aá]nt[oa]s?|qu[eé]|cu[aá]ndo|cu[aá]l(?:es)?|d[oó]nde|qui[eé]n|tengo|dime|mu[eé]strame|ens[eé][nñ]ame';
const joined = new RegExp(
  `(?:[,;.]?\\s+(?:and|and also|also|plus|y|y tambi[eé]n|tambi[eé]n|adem[aá]s)|[,;])\\s+(?=(?:${opening})\\b)`,
  'iu',
);
const ended = /(?<=[?？])\s+(?=[¿\p{L}])|\n+/u;

/** The sentences of a message that may be questions of their own. */
export function sentencesOf(message: string): string[] {
  return message.split(ended).filter((part) => part.trim() !== '');
}

/** A sentence taken apart where a second question may begin; itself when it does nowhere: one word more, "and when?", is none. */
export function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(joined).filter((part) => part.trim() !== '');
  return clauses.every((clause) => clause.trim().includes(' ')) ? clauses : [sentence];
}
