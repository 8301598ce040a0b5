import { useEffect, useState } from 'preact/hooks';
import type {
  ArticleDraft,
  ArticleListData,
  ChangeData,
  OwnArticle,
  OwnArticleData,
} from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { navigate } from '../location.ts';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { Instant } from '../parts/time.tsx';
import { useResource } from '../resource.ts';
import { api, asApiError, session } from '../session.ts';
import { ArticleForm, emptyArticle } from './article-form.tsx';
import { FindingsList } from './findings-list.tsx';
import { PreviewBox } from './preview-box.tsx';

const blank = 'new';

/** One article of the bank's own: written here, published once a colleague has approved it. */
export function ArticleScreen({ article_id }: { article_id: string }) {
  const isNew = article_id === blank;
  const list = useResource<ArticleListData>('/operator/articles');
  const found = useResource<OwnArticleData>(isNew ? null : `/operator/articles/${encodeURIComponent(article_id)}`, {
    keep: true,
  });
  const user = session.value.state === 'signed_in' ? session.value.user : null;
  const mayWrite = user?.operator_roles.includes('administrator') ?? false;
  const [article, setArticle] = useState<OwnArticle | null>(isNew ? emptyArticle(new Date()) : null);
  const [draft, setDraft] = useState<ArticleDraft | null>(null);
  /** What saving replaces: the draft as it was read or saved here last, whoever wrote since. */
  const [base, setBase] = useState<string | null>(isNew ? 'no_article' : null);
  const [notice, setNotice] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const published = found.data?.versions[0] ?? null;
  useEffect(() => {
    if (!found.data) return;
    const written = found.data.draft?.article ?? found.data.versions.find((version) => version.article)?.article;
    const read = found.data.draft?.updated_at ?? 'no_draft';
    setArticle((before) => before ?? written ?? null);
    setBase((before) => before ?? read);
    setDraft(found.data.draft);
  }, [found.data]);

  /** Does what was asked for; what goes wrong is said. */
  async function attempt(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setError(null);
    setNotice('');
    try {
      setNotice(await work());
    } catch (failure) {
      setError(asApiError(failure));
    }
    setBusy(false);
  }
  const id = isNew ? idOf(article) : article_id;
  const save = async (): Promise<string> => {
    if (!article) return '';
    const tidy = {
      ...article,
      phrases: article.phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== ''),
    };
    const query = `replaces=${encodeURIComponent(base ?? 'no_draft')}`;
    const saved = await api.put<{ draft: ArticleDraft }>(`/operator/articles/${id}/draft?${query}`, tidy);
    setBase(saved.draft.updated_at);
    setDraft(saved.draft);
    setArticle(saved.draft.article);
    if (isNew) navigate({ screen: 'article', article_id: id });
    else found.reload();
    return 'Saved. Customers see nothing of it yet.';
  };
  const propose = async (withdraw: boolean): Promise<string> => {
    if (!withdraw) await save();
    await api.post<ChangeData>('/operator/changes', { kind: 'article', payload: { article_id: id, withdraw } });
    found.reload();
    return 'Proposed. A colleague can approve it now, under Bank, Changes.';
  };
  const discard = async (): Promise<string> => {
    await api.remove(`/operator/articles/${id}/draft`);
    if (!published) navigate({ screen: 'articles' });
    setArticle(published?.article ?? null);
    setBase('no_draft');
    found.reload();
    return 'The draft is gone.';
  };
  /** After a colleague wrote the same article: theirs in place of what was typed here, or this in place of theirs. */
  const settle = async (keepsOwn: boolean): Promise<string> => {
    const { draft: theirs, versions } = await api.get<OwnArticleData>(`/operator/articles/${encodeURIComponent(id)}`);
    setBase(theirs?.updated_at ?? 'no_draft');
    setDraft(theirs);
    if (keepsOwn) return 'Kept. Saving now replaces what your colleague wrote.';
    setArticle(theirs?.article ?? versions.find((version) => version.article)?.article ?? null);
    return 'This is what your colleague wrote.';
  };
  const loadError = found.error ?? list.error;
  const isWaiting = found.data?.change_id != null;
  return (
    <div class="grid gap-4">
      <p>
        <Link to={{ screen: 'articles' }} class="link inline-flex items-center gap-1">
          <Icon name="left" class="size-3.5" /> Articles
        </Link>
      </p>
      <div class="flex flex-wrap items-center gap-3">
        <ScreenTitle title={article?.title || 'A new article'} />
        {isWaiting && (
          <Chip tone="info" icon="question">
            Waits for a colleague
          </Chip>
        )}
        {published?.article && (
          <Chip tone="good" icon="check">
            Version {published.version} is published
          </Chip>
        )}
      </div>
      {loadError && <ErrorState error={loadError} retry={found.reload} />}
      {notice && (
        <p role="status" class="flex gap-2 rounded-md bg-good-soft px-3 py-2 text-good">
          <Icon name="check" class="mt-0.5 size-4" /> {notice}
        </p>
      )}
      {error && error.code !== 'DRAFT_CHANGED' && <Refusal error={error} />}
      {error?.code === 'DRAFT_CHANGED' && (
        <WrittenMeanwhile error={error} isBusy={isBusy} settle={(keepsOwn) => void attempt(() => settle(keepsOwn))} />
      )}
      {!loadError && (!article || !list.data) && <Waiting label="Loading the article" lines={9} />}
      {article && list.data && (
        <div class="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <form
            class="card grid gap-4 p-4"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void attempt(save);
            }}
          >
            <ArticleForm
              article={article}
              topics={list.data.topics}
              personas={list.data.personas}
              disabled={!mayWrite || isBusy}
              onChange={setArticle}
            />
            <p class="text-xs text-muted">
              Id: <code>{id}</code>. The Spanish translation of an article has the same id with <code>-es</code> at the
              end.
            </p>
            {mayWrite && (
              <div class="sticky bottom-0 flex flex-wrap gap-2 border-t border-line bg-surface py-3">
                <button type="submit" class="button button-primary" disabled={isBusy}>
                  Save the draft
                </button>
                <button
                  type="button"
                  class="button"
                  disabled={isBusy}
                  onClick={() => void attempt(() => propose(false))}
                >
                  Save and propose to publish
                </button>
                {draft && (
                  <button type="button" class="button" disabled={isBusy} onClick={() => void attempt(discard)}>
                    Throw the draft away
                  </button>
                )}
                {published?.article && (
                  <button
                    type="button"
                    class="button"
                    disabled={isBusy}
                    onClick={() => void attempt(() => propose(true))}
                  >
                    Propose to withdraw
                  </button>
                )}
              </div>
            )}
          </form>
          <div class="grid gap-4">
            {draft && (
              <section class="card grid gap-2 p-4" aria-label="What is wrong with the draft">
                <h2 class="font-semibold">Draft as saved</h2>
                <p class="text-xs text-muted">
                  by {draft.updated_by}, <Instant at={draft.updated_at} />
                </p>
                <FindingsList findings={draft.findings} />
              </section>
            )}
            {!isNew && <PreviewBox draft_of={draft ? article_id : null} />}
            {found.data && found.data.versions.length > 0 && <Versions versions={found.data.versions} />}
          </div>
        </div>
      )}
    </div>
  );
}

/** Of the title, in the letters that an id may have. */
function idOf(article: OwnArticle | null): string {
  const words = (article?.title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const name = (words ?? ['article']).slice(0, 8).join('-');
  return `own-${name}${article?.language === 'es' && !name.endsWith('-es') ? '-es' : ''}`.slice(0, 80);
}

/** A colleague's words are not written over unseen, and neither are those typed here. */
function WrittenMeanwhile({
  error,
  isBusy,
  settle,
}: {
  error: ApiError;
  isBusy: boolean;
  settle: (keepsOwn: boolean) => void;
}) {
  const { updated_by, updated_at } = error.details;
  return (
    <div role="alert" class="grid gap-3 rounded-md bg-warn-soft px-3 py-2 text-warn">
      <p>
        Not saved: {typeof updated_by === 'string' ? updated_by : 'a colleague'} changed this article
        {typeof updated_at === 'string' && (
          <>
            {' '}
            <Instant at={updated_at} />
          </>
        )}
        , after you opened it. What you typed is still here.
      </p>
      <p class="flex flex-wrap gap-2">
        <button type="button" class="button" disabled={isBusy} onClick={() => settle(false)}>
          Show theirs instead
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => settle(true)}>
          Keep mine
        </button>
      </p>
    </div>
  );
}

function Refusal({ error }: { error: ApiError }) {
  const fields = error.details['fields'];
  return (
    <div class="grid gap-2">
      <ErrorState error={error} />
      {Array.isArray(fields) && (
        <ul class="list-disc pl-5 text-bad">
          {fields.map(({ field, message }: { field: string; message: string }) => (
            <li key={field}>
              {field || 'The article'}: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Versions({ versions }: { versions: OwnArticleData['versions'] }) {
  return (
    <section class="card grid gap-3 p-4" aria-label="Versions">
      <h2 class="font-semibold">Versions</h2>
      <ol class="grid gap-2">
        {versions.map(({ version, article, proposed_by, approved_by, created_at }) => (
          <li key={version}>
            <p class="font-medium">
              {version}: {article ? article.title : 'withdrawn'}
            </p>
            <p class="text-xs break-words text-muted">
              <Instant at={created_at} /> · proposed by {proposed_by}, approved by {approved_by}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
