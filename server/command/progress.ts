import type { ConnectorProgress } from '../../plugins/kit/index.ts';

/** Files below this are done before anybody could read how far they are. */
const worthSaying = 2_000_000;

const words = { checking: 'checked', reading: 'imported' } as const;

/** How far a file is, on standard error: a line that is written over in a terminal, else a line every tenth. */
export class ProgressLine {
  readonly #file: string;
  readonly #output: { readonly isTTY?: boolean; write: (text: string) => unknown };
  #shown = '';

  constructor(file: string, output: { readonly isTTY?: boolean; write: (text: string) => unknown } = process.stderr) {
    this.#file = file;
    this.#output = output;
  }

  show({ step, bytes }: ConnectorProgress, size: number): void {
    if (size < worthSaying) return;
    const every = this.#output.isTTY ? 1 : 10;
    const percent = Math.floor((bytes / size) * (100 / every)) * every;
    const line = `${this.#file}: ${words[step]} ${percent} %`;
    if (line === this.#shown || (percent === 0 && !this.#output.isTTY)) return;
    this.#shown = line;
    this.#output.write(this.#output.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
  }

  /** Leaves the terminal's line empty. */
  end(): void {
    if (this.#output.isTTY && this.#shown !== '') this.#output.write('\r\u001B[K');
  }
}
