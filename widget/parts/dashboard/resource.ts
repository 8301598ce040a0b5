import type { ViewContext } from '../../core/views/context.ts';

/** Milliseconds before asking again when the network failed; after the last one it has failed. */
const delays = [400, 1_600];
/** Milliseconds for which what was fetched counts as fresh: shorter than five minutes, because a customer may correct it meanwhile. */
const freshness = 60_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The server said no: asking again would not help. */
const isRefusal = (error: unknown) => error instanceof Error && 'code' in error;

/** Reads from the REST API, trying again when the network fails. @throws what the last try did */
export async function read<Data>(path: string, { actions }: ViewContext): Promise<Data> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await actions.rest<Data>('GET', path);
    } catch (error) {
      const delay = delays[attempt];
      if (isRefusal(error) || delay === undefined) throw error;
      await wait(delay);
    }
  }
}

/** Counts what the customer changed: what was fetched before is out of date on every page. */
let changes = 0;

/** Says that the customer has changed something that more than one page shows. */
export function noteChange(): void {
  changes += 1;
}

/** Something that is fetched: what was there before stays until the new has come. */
export class Resource<Data> {
  data: Data | null = null;
  hasFailed = false;
  isLoading = false;
  /** Where the data came from: another place than was asked for last until that has come. */
  source = '';
  private path = '';
  private at = 0;
  private changes = 0;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Has what is at this path fetched, unless it is here or on its way. */
  want(path: string, context: ViewContext): void {
    const isFresh = Date.now() - this.at < freshness && this.changes === changes;
    if (path === this.path && (this.isLoading || this.hasFailed || isFresh)) return;
    void this.load(path, context);
  }

  /** Fetches it in any case. */
  async load(path: string, context: ViewContext): Promise<void> {
    this.path = path;
    this.changes = changes;
    this.isLoading = true;
    this.hasFailed = false;
    this.onChange();
    try {
      const data = await read<Data>(path, context);
      if (path !== this.path) return;
      this.data = data;
      this.source = path;
      this.at = Date.now();
    } catch {
      if (path !== this.path) return;
      this.hasFailed = true;
    }
    this.isLoading = false;
    this.onChange();
  }

  /** What is here is out of date: the next one who wants it has it fetched. */
  expire(): void {
    this.at = 0;
  }

  forget(): void {
    this.data = null;
    this.path = '';
    this.expire();
  }
}
