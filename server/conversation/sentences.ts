const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a growing text into whole sentences with the white space that follows them; the rest waits. */
export class SentenceSplitter {
  #waiting = '';

  /** The sentences that this piece completes. */
  push(piece: string): string[] {
    this.#waiting += piece;
    const parts = Array.from(segmenter.segment(this.#waiting), ({ segment }) => segment);
    this.#waiting = parts.pop() ?? '';
    return parts;
  }

  /** What is left when the text has ended. */
  end(): string[] {
    const rest = this.#waiting;
    this.#waiting = '';
    return rest === '' ? [] : [rest];
  }
}
