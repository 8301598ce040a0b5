/** Works out sums as they are written in examples: `(75000 + 60000) / 150000`, `sqrt(16) * 2`. */

/** The value of a sum; null when the text is something else. */
export function valueOf(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|sqrt|[-+*/()]|\S/g) ?? [];
  const reader = new Reader(tokens);
  const value = reader.sum();
  return reader.isDone ? value : null;
}

/** Reads by precedence: sums of products of numbers, brackets and roots. NaN once something does not fit. */
class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#next === this.#tokens.length;
  }

  sum(): number {
    let value = this.#product();
    for (;;) {
      if (this.#take('+')) value += this.#product();
      else if (this.#take('-')) value -= this.#product();
      else return value;
    }
  }

  #product(): number {
    let value = this.#factor();
    for (;;) {
      if (this.#take('*')) value *= this.#factor();
      else if (this.#take('/')) value /= this.#factor();
      else return value;
    }
  }

  #factor(): number {
    if (this.#take('-')) return -this.#factor();
    if (this.#take('sqrt')) return Math.sqrt(this.#factor());
    if (this.#take('(')) {
      const value = this.sum();
      return this.#take(')') ? value : Number.NaN;
    }
    const token = this.#tokens[this.#next] ?? '';
    if (!/^\d/.test(token)) return Number.NaN;
    this.#next++;
    return Number(token);
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next++;
    return true;
  }
}
