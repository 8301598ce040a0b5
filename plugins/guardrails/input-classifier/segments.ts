/** A piece shorter than this says nothing by itself. */
const shortest = 12;
/** Pieces of one message that are looked at: enough for the longest that anybody types. */
const most = 40;

/** The sentences of a message that has several: a cry for help or an order may stand among much else. */
export function segmentsOf(text: string): string[] {
  const pieces = text.split(/(?<=[.!?:;…])\s+|\n+/u).filter((piece) => piece.trim().length >= shortest);
  return pieces.length > 1 ? pieces.slice(0, most) : [];
}
