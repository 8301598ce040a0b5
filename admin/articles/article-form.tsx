import { useId } from 'preact/hooks';
import type { ComponentChildren, TargetedEvent } from 'preact';
import type { OwnArticle } from '../../server/protocol/index.ts';
import { words } from '../format/words.ts';
import { UploadField } from './upload-field.tsx';

interface Props {
  article: OwnArticle;
  topics: readonly string[];
  personas: readonly string[];
  disabled: boolean;
  onChange: (article: OwnArticle) => void;
}

/** A new article, for a year from today. */
export function emptyArticle(today: Date): OwnArticle {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    title: '',
    summary: '',
    language: 'en',
    topics: [],
    phrases: [],
    personas: [],
    body: '',
    sources: [{ title: '' }],
    author_role: '',
    reviewed: day(today),
    expires: day(new Date(today.getTime() + 360 * 86_400_000)),
  };
}

/** Everything that an article has, to be written. */
export function ArticleForm({ article, topics, personas, disabled, onChange }: Props) {
  const set = (changes: Partial<OwnArticle>) => onChange({ ...article, ...changes });
  const [source = { title: '' }] = article.sources;
  const setSource = (changes: { title?: string; section?: string; link?: string }) => {
    const { title, section, link } = { ...source, ...changes };
    // What is empty is not said, so that it is not refused as an address without characters.
    const kept = { title, ...(section && { section }), ...(link && { link }) };
    set({ sources: [kept, ...article.sources.slice(1)] });
  };
  return (
    <fieldset class="grid gap-4" disabled={disabled}>
      <legend class="sr-only">The article</legend>
      <UploadField
        language={article.language}
        onRead={({ title, body }) => set({ body, ...(title !== '' && { title }) })}
      />
      <Text label="Title" value={article.title} onInput={(title) => set({ title })} />
      <Text
        label="Summary"
        hint="One sentence: what a reader learns."
        value={article.summary}
        onInput={(summary) => set({ summary })}
      />
      <Field label="Text" hint="Markdown: ## for headings, - for points, [words](https://…) for links.">
        {(id) => (
          <textarea
            id={id}
            class="field h-96 py-2 font-mono leading-relaxed"
            value={article.body}
            onInput={(event) => set({ body: event.currentTarget.value })}
          />
        )}
      </Field>
      <Text
        label="Words that customers use for it"
        hint="Separated by commas. A question with all words of one of them is looked up here when nothing else fits it better."
        value={article.phrases.join(', ')}
        onInput={(text) => set({ phrases: listOf(text) })}
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <Field label="Language">
          {(id) => (
            <select
              id={id}
              class="field"
              value={article.language}
              onChange={(event) => set({ language: event.currentTarget.value === 'es' ? 'es' : 'en' })}
            >
              <option value="en">English</option>
              <option value="es">Spanish</option>
            </select>
          )}
        </Field>
        <Text label="Written by (role)" value={article.author_role} onInput={(author_role) => set({ author_role })} />
        <Text label="Reviewed on" type="date" value={article.reviewed} onInput={(reviewed) => set({ reviewed })} />
        <Text label="Quoted until" type="date" value={article.expires} onInput={(expires) => set({ expires })} />
        <Text label="Source" value={source.title} onInput={(title) => setSource({ title })} />
        <Text
          label="Section of the source"
          value={source.section ?? ''}
          onInput={(section) => setSource({ section })}
        />
        <Text
          label="Link to the source"
          hint="https, if there is one."
          value={source.link ?? ''}
          onInput={(link) => setSource({ link })}
        />
      </div>
      <Choices label="Topics" all={topics} chosen={article.topics} onChange={(chosen) => set({ topics: chosen })} />
      <Choices
        label="Recommended to customers with this pattern"
        all={personas}
        chosen={article.personas}
        onChange={(chosen) => set({ personas: chosen })}
      />
    </fieldset>
  );
}

function listOf(text: string): string[] {
  return text.split(',').map((part) => part.trimStart());
}

function Field({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: (id: string) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="grid min-w-0 content-start gap-1">
      <label for={id} class="font-medium">
        {label}
      </label>
      {children(id)}
      {hint && <p class="text-xs text-muted">{hint}</p>}
    </div>
  );
}

function Text({
  label,
  hint,
  value,
  type = 'text',
  onInput,
}: {
  label: string;
  hint?: string;
  value: string;
  type?: 'text' | 'date';
  onInput: (value: string) => void;
}) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(id) => {
        const shared = {
          id,
          class: 'field w-full min-w-0',
          value,
          onInput: (event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
        };
        return type === 'date' ? <input type="date" {...shared} /> : <input {...shared} />;
      }}
    </Field>
  );
}

function Choices({
  label,
  all,
  chosen,
  onChange,
}: {
  label: string;
  all: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <fieldset class="grid gap-1.5">
      <legend class="mb-1 font-medium">{label}</legend>
      <div class="flex flex-wrap gap-x-4 gap-y-1.5">
        {all.map((each) => (
          <label key={each} class="flex items-center gap-1.5">
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, each] : chosen.filter((other) => other !== each))
              }
            />
            {words(each)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
