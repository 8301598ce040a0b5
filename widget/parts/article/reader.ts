import type { ArticleData, ArticleView } from '../../../server/protocol/articles.ts';
import { focusQuietly } from '../../core/shared.ts';
import type { Reading } from '../../core/sheet.ts';
import type { ViewContext } from '../../core/views/context.ts';

/** An article being read. */
export interface Reader {
  article: ArticleView | null;
  /** Why there is none: it is not shown any more, or could not be fetched. */
  problem: 'gone' | 'failed' | null;
  /** What the customer has just said of it. */
  hasThanked: boolean;
}

/** For as long as an article is open. */
const readers = new WeakMap<Reading, Reader>();

/** The reader of an article that was opened; the first time it is fetched. */
export function readerOf(reading: Reading, context: ViewContext): Reader {
  const known = readers.get(reading);
  if (known) return known;
  const reader: Reader = { article: null, problem: null, hasThanked: false };
  readers.set(reading, reader);
  void load(reading, reader, context);
  return reader;
}

/** Fetches the article, and shows the sentence that it was opened for. */
export async function load(reading: Reading, reader: Reader, { actions, parts: { host } }: ViewContext): Promise<void> {
  reader.problem = null;
  host.requestUpdate();
  try {
    reader.article = (await actions.rest<ArticleData>('GET', pathOf(reading))).article;
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ARTICLE_NOT_FOUND';
    reader.problem = isGone ? 'gone' : 'failed';
  }
  host.requestUpdate();
  await host.updateComplete;
  const cited = host.shadowRoot?.querySelector('#cited') ?? null;
  // Whoever has moved on in the meantime is left where they are.
  if (host.shadowRoot?.activeElement?.id === 'sheet-title') focusQuietly(cited);
  if (cited) scrollTo(cited);
}

/** Keeps what the customer says; on failure it is taken back. */
export async function judge(
  reading: Reading,
  reader: Reader,
  helpful: boolean,
  { actions, parts: { host } }: ViewContext,
): Promise<void> {
  const { article } = reader;
  if (!article) return;
  const before = article.helpful;
  const show = (said: boolean | null, hasThanked: boolean) => {
    Object.assign(reader, { article: { ...article, helpful: said }, hasThanked });
    host.requestUpdate();
  };
  show(helpful, true);
  try {
    await actions.rest('POST', `${pathOf(reading)}/feedback`, { helpful });
  } catch {
    show(before, false);
  }
}

/** Within the sheet alone: neither the page nor the panel moves. */
export function scrollTo(element: Element): void {
  const content = element.closest('.content');
  if (!content) return;
  const above = element.getBoundingClientRect().top - content.getBoundingClientRect().top;
  content.scrollTop += above - content.clientHeight / 4;
}

function pathOf({ article_id }: Reading): string {
  return `articles/${encodeURIComponent(article_id)}`;
}
