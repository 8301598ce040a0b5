import { useState } from 'preact/hooks';
import type { ArticleEntry } from '../../server/protocol/index.ts';
import { formatDate } from '../../server/protocol/format.ts';
import { addDays } from '../format/days.ts';
import { count, words } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';

/** Days before an article runs out when somebody should look at it again. */
const soon = 60;

/** Every article with who wrote and when it was reviewed, and how customers took it. */
export function ArticleTable({ articles, day }: { articles: readonly ArticleEntry[]; day: string }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = articles
    .toSorted((one, other) => other.shown_to - one.shown_to)
    .filter(({ id, title, topics }) => [id, title, ...topics].some((text) => text.toLowerCase().includes(wanted)));
  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap items-center gap-3">
        <input
          type="search"
          class="field min-w-0 flex-1 sm:max-w-80"
          aria-label="Search titles and topics"
          placeholder="Search titles and topics"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status" class="text-muted">
          {count(found.length, 'article')}
        </p>
      </div>
      <div class="card overflow-clip">
        <table id="catalogue" class="table">
          <thead class="sr-only bg-raised md:not-sr-only md:table-header-group">
            <tr>
              <th scope="col">Article</th>
              <th scope="col" class="hidden md:table-cell">
                Reviewed
              </th>
              <th scope="col" class="end">
                Shown to
              </th>
              <th scope="col" class="end hidden sm:table-cell">
                Read
              </th>
              <th scope="col" class="end hidden sm:table-cell">
                Dismissed
              </th>
              <th scope="col" class="end hidden lg:table-cell">
                Taken away
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((article) => (
              <tr key={article.id} data-row>
                <td>
                  <span class="font-medium">{article.title}</span>
                  <span class="mt-0.5 flex flex-wrap items-center gap-1.5 text-xs text-muted">
                    {!article.live && <Chip icon="hidden">Not shown</Chip>}
                    {article.expires < addDays(day, soon) && (
                      <Chip tone="warn" icon="warning">
                        Runs out {formatDate(article.expires)}
                      </Chip>
                    )}
                    <span lang="en">{article.language}</span> · grade {article.reading_grade} ·{' '}
                    {count(article.sources, 'source')} · {article.topics.map(words).join(', ')}
                  </span>
                </td>
                <td class="hidden whitespace-nowrap md:table-cell">
                  {formatDate(article.reviewed)}
                  <span class="block text-xs text-muted">{article.author_role}</span>
                </td>
                <td class="end">{article.shown_to}</td>
                <td class="end hidden sm:table-cell">{article.read}</td>
                <td class="end hidden sm:table-cell">{article.dismissed}</td>
                <td class="end hidden lg:table-cell">{article.taken_away}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
