/** A piece shorter than this says nothing by itself. */
const shortest = 12;
/** A message longer than this is read in pieces alone: as a whole it is about too much to be about anything. */
const longest = 400;
/** Pieces of one message that are looked at: enough for the longest that anybody may send. */
const most = 60;

/** A message, and its sentences when it has several: a cry for help or an order may stand among much else. */
export function segmentsOf(text: string): { whole: string | null; sentences: string[] } {
  const pieces = text
    .split(/(?<=[.!?:;…])\s+|\n+/u)
    .flatMap(cut)
    .filter((piece) => piece.trim().length >= shortest);
  const isLong = text.length > longest;
  return { whole: isLong ? null : text, sentences: pieces.length > 1 ? pieces.slice(0, most) : [] };
}

/** A sentence without an end is read in pieces too. */
function cut(sentence: string): string[] {
  return sentence.length <= longest
    ? [sentence]
    : (sentence.match(new RegExp(`.{1,${longest}}(?:\\s|$)`, 'gsu')) ?? [sentence.slice(0, longest)]);
}
