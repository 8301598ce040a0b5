import { useId, useState } from 'preact/hooks';
import type { ArticlePreviewData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { Chip } from '../parts/chip.tsx';
import { ErrorState, Waiting } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';

const origins = {
  library: { tone: 'plain', label: 'Library' },
  published: { tone: 'good', label: 'Your own' },
  draft: { tone: 'info', label: 'This draft' },
} as const;

/** What the assistant would quote for a question; with a draft as if that were published. */
export function PreviewBox({ draft_of }: { draft_of: string | null }) {
  const id = useId();
  const [question, setQuestion] = useState('');
  const [language, setLanguage] = useState('en');
  const [found, setFound] = useState<ArticlePreviewData | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isWaiting, setWaiting] = useState(false);

  async function ask(): Promise<void> {
    setWaiting(true);
    setError(null);
    try {
      const body = { question, language, draft_of };
      setFound(await api.post<ArticlePreviewData>('/operator/articles/preview', body));
    } catch (failure) {
      setError(asApiError(failure));
    }
    setWaiting(false);
  }
  return (
    <section class="card grid gap-3 p-4" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="font-semibold">
        What would be quoted?
      </h2>
      <form
        class="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label class="grid min-w-0 flex-1 basis-64 gap-1 text-xs text-muted">
          A customer asks
          <input
            class="field w-full"
            value={question}
            maxLength={500}
            placeholder="What does a safe deposit box cost?"
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
        </label>
        <label class="grid gap-1 text-xs text-muted">
          Language
          <select class="field" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <option value="en">English</option>
            <option value="es">Spanish</option>
          </select>
        </label>
        <button type="submit" class="button button-primary" disabled={isWaiting || question.trim() === ''}>
          Look
        </button>
      </form>
      {error && <ErrorState error={error} />}
      {isWaiting && !found && <Waiting label="Looking" lines={3} />}
      {found && (
        <div role="status">
          {found.passages.length === 0 ? (
            <p class="text-muted">Nothing is close enough: the assistant would say that it has no article on that.</p>
          ) : (
            <ol class="grid gap-3">
              {found.passages.map(({ article_id, title, from, quotes, score }, index) => (
                <li key={`${article_id} ${index}`} class={index === 0 ? '' : 'opacity-75'}>
                  <p class="flex flex-wrap items-center gap-2">
                    <strong class="font-medium">{title}</strong>
                    <Chip tone={origins[from].tone}>{origins[from].label}</Chip>
                    <span class="text-xs text-muted">
                      {index === 0 ? 'quoted' : 'next'} · {score.toFixed(2)}
                    </span>
                  </p>
                  <blockquote class="mt-1 border-l-2 border-line pl-3 text-muted">{quotes.join(' ')}</blockquote>
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </section>
  );
}
