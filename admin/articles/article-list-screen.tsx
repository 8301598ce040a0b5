import type { ArticleListData } from '../../server/protocol/index.ts';
import { count } from '../format/words.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { EmptyState, ErrorState, Waiting } from '../parts/states.tsx';
import { useResource } from '../resource.ts';
import { session } from '../session.ts';
import { articleStates } from './article-states.ts';
import { HelpfulShare } from './helpful-share.tsx';
import { PreviewBox } from './preview-box.tsx';

/** Every article that customers can read or could: the bank's own, those of the library, and whom they helped. */
export function ArticleListScreen() {
  const { data, error, reload } = useResource<ArticleListData>('/operator/articles');
  const user = session.value.state === 'signed_in' ? session.value.user : null;
  const mayWrite = user?.operator_roles.includes('administrator') ?? false;
  return (
    <div class="grid gap-4">
      <div class="flex flex-wrap items-center gap-3">
        <ScreenTitle title="Articles" />
        {mayWrite && (
          <Link to={{ screen: 'article', article_id: 'new' }} class="button button-primary ml-auto">
            <Icon name="pencil" /> Write an article
          </Link>
        )}
      </div>
      {error && <ErrorState error={error} retry={reload} />}
      {!data && !error && <Waiting label="Loading the articles" lines={9} />}
      {data && (
        <>
          <section class="card overflow-x-auto" aria-labelledby="own-title">
            <h2 id="own-title" class="px-4 pt-4 font-semibold">
              Your own
            </h2>
            {data.own.length === 0 ? (
              <EmptyState icon="document" title="Your bank has written none yet">
                An article of your own is quoted like those of the library, to your customers alone.
              </EmptyState>
            ) : (
              <OwnTable rows={data.own} />
            )}
          </section>
          <PreviewBox draft_of={null} />
          <section class="card overflow-x-auto" aria-labelledby="library-title">
            <div class="px-4 pt-4">
              <h2 id="library-title" class="font-semibold">
                The library
              </h2>
              <p class="text-muted">
                {count(data.library.filter(({ is_shown }) => is_shown).length, 'article')} of {data.library.length} are
                shown.{' '}
                <Link to={{ screen: 'bank', tab: 'settings' }} class="link">
                  Leave articles or topics out
                </Link>
              </p>
            </div>
            <LibraryTable rows={data.library} />
          </section>
        </>
      )}
    </div>
  );
}

const cell = 'px-4 py-2.5 text-left align-baseline';

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead class="border-b border-line text-xs text-muted">
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" class={`${cell} font-medium`}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function OwnTable({ rows }: { rows: ArticleListData['own'] }) {
  return (
    <table class="w-full" aria-labelledby="own-title">
      <Head names={['Article', 'State', 'Version', 'Until', 'Helped']} />
      <tbody>
        {rows.map(({ article_id, title, language, state, version, expires, has_draft, helpful }) => (
          <tr key={article_id} class="border-b border-line last:border-0">
            <th scope="row" class={`${cell} font-normal`}>
              <Link to={{ screen: 'article', article_id }} class="link font-medium">
                {title}
              </Link>
              <p class="text-xs text-muted">
                {article_id} · {language === 'en' ? 'English' : 'Spanish'}
              </p>
            </th>
            <td class={cell}>
              <Chip tone={articleStates[state].tone} icon={articleStates[state].icon}>
                {articleStates[state].label}
              </Chip>
              {has_draft && state === 'published' && <p class="text-xs text-muted">with a newer draft</p>}
            </td>
            <td class={cell}>{version === 0 ? '–' : version}</td>
            <td class={`${cell} whitespace-nowrap`}>{expires}</td>
            <td class={cell}>
              <HelpfulShare helpful={helpful} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LibraryTable({ rows }: { rows: ArticleListData['library'] }) {
  return (
    <table class="w-full" aria-labelledby="library-title">
      <Head names={['Article', 'Topics', 'Shown', 'Until', 'Helped']} />
      <tbody>
        {rows.map(({ article_id, title, language, topics, is_shown, expires, helpful }) => (
          <tr key={article_id} class="border-b border-line last:border-0">
            <th scope="row" class={`${cell} font-normal`} lang={language}>
              {title}
            </th>
            <td class={`${cell} text-muted`}>{topics.join(', ')}</td>
            <td class={cell}>
              <Chip tone={is_shown ? 'good' : 'plain'} icon={is_shown ? 'check' : 'hidden'}>
                {is_shown ? 'Shown' : 'Left out'}
              </Chip>
            </td>
            <td class={`${cell} whitespace-nowrap`}>{expires}</td>
            <td class={cell}>
              <HelpfulShare helpful={helpful} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
