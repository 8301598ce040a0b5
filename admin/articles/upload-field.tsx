import { useId, useState } from 'preact/hooks';
import type { ArticleUploadData } from '../../server/protocol/index.ts';
import type { ApiError } from '../api.ts';
import { ErrorState } from '../parts/states.tsx';
import { api, asApiError } from '../session.ts';

interface Props {
  language: 'en' | 'es';
  onRead: (upload: ArticleUploadData['upload']) => void;
}

/** Takes the text of a Markdown or HTML file over, and says what of it was left out. Nothing is stored. */
export function UploadField({ language, onRead }: Props) {
  const id = useId();
  const [error, setError] = useState<ApiError | null>(null);
  const [leftOut, setLeftOut] = useState<ArticleUploadData['upload']['left_out'] | null>(null);

  async function read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    setError(null);
    setLeftOut(null);
    const format = /\.html?$/i.test(file.name) ? 'html' : 'markdown';
    try {
      const path = `/operator/article-uploads?format=${format}&language=${language}`;
      const { upload } = await api.upload<ArticleUploadData>(path, file);
      setLeftOut(upload.left_out);
      onRead(upload);
    } catch (failure) {
      setError(asApiError(failure));
    }
    // The same file can be chosen again once it was mended.
    input.value = '';
  }
  return (
    <div class="grid gap-2">
      <label for={id} class="font-medium">
        Take the text from a file
      </label>
      <input
        id={id}
        type="file"
        accept=".md,.markdown,.txt,.html,.htm"
        class="text-[0.8125rem] file:mr-3 file:rounded-md file:border file:border-line file:bg-surface file:px-2.5 file:py-1"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void read(event.currentTarget)}
      />
      <p id={`${id}-hint`} class="text-xs text-muted">
        Markdown or HTML, UTF-8, up to 256 KB of text. Headings, paragraphs, lists, emphasis and https links are kept.
      </p>
      {error && <ErrorState error={error} />}
      {leftOut && (
        <p role="status" class="rounded-md bg-info-soft px-3 py-2 text-info">
          {leftOut.length === 0
            ? 'All of it was taken over.'
            : `Left out: ${leftOut.map(({ what, count }) => `${what} (${count})`).join(', ')}.`}
        </p>
      )}
    </div>
  );
}
