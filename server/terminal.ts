import type { WriteStream } from 'node:tty';

/** Lines and progress for whoever started the server. On a terminal progress takes one line; elsewhere each step is a line. */
export class Terminal {
  readonly #stream: WriteStream;
  #isDirty = false;

  constructor(stream: WriteStream) {
    this.#stream = stream;
  }

  progress(text: string): void {
    if (!this.#stream.isTTY) return this.lines([`${text} …`]);
    this.clear();
    this.#stream.write(`${text} …`);
    this.#isDirty = true;
  }

  clear(): void {
    if (!this.#isDirty) return;
    this.#stream.write('\r\u001B[2K');
    this.#isDirty = false;
  }

  lines(lines: readonly string[]): void {
    this.clear();
    this.#stream.write(`${lines.join('\n')}\n`);
  }
}
