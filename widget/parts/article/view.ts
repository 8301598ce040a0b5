import type { TemplateResult } from 'lit';
import type { ArticleBlock, ArticleSentence, ArticleView } from '../../../server/protocol/articles.ts';
import { focusQuietly, formatDate, html, icons, languageOf, nothing, pending } from '../../core/shared.ts';
import type { Reading } from '../../core/sheet.ts';
import type { ViewContext } from '../../core/views/context.ts';
import { printArticle } from './print.ts';
import { judge, load, readerOf, scrollTo, type Reader } from './reader.ts';
import { words, type ArticleStrings } from './strings.ts';

/** Smallest to largest; chosen for all articles, until the page is loaded again. */
const sizes = ['small', 'usual', 'large', 'largest'] as const;
let size = 1;

/** An article to read: where things are in it, its words, where they come from, and whether it helped. */
export function articleView(reading: Reading, context: ViewContext): TemplateResult {
  const strings = words[languageOf(context.locale)];
  const reader = readerOf(reading, context);
  const { article, problem } = reader;
  if (problem === 'gone') return html`<p class="note" role="alert">${icons.alert}${strings.gone}</p>`;
  if (!article) return pending(problem !== null, () => void load(reading, reader, context), context);
  const cited = citedSentence(article, reading);
  return html`<article class=${`reading ${sizes[size]}`}>
    ${toolbar(article, strings, context)}
    <div class="printed" lang=${article.language} dir="ltr">
      <p class="lead">${article.summary}</p>
      ${
        reading.quote !== undefined && cited === null
          ? html`<p class="note" lang=${languageOf(context.locale)}>${icons.alert}${strings.changed}</p>`
          : nothing
      }
      ${contents(article, strings)} ${article.blocks.map((block, at) => blockView(block, at, cited))}
      ${sources(article, strings)}
      <p class="small">${strings.reviewed(formatDate(article.reviewed, context.locale), article.author_role)}</p>
      <p class="small">${context.strings.footnote}</p>
    </div>
    ${verdict(reading, reader, article, strings, context)}
  </article>`;
}

function toolbar(article: ArticleView, strings: ArticleStrings, { actions, parts }: ViewContext): TemplateResult {
  const resize = (step: number) => {
    size = Math.min(sizes.length - 1, Math.max(0, size + step));
    parts.host.requestUpdate();
  };
  const print = () => {
    const root = parts.host.shadowRoot;
    if (root) printArticle(root, article);
  };
  return html`<div class="tools" role="toolbar" aria-label=${strings.tools}>
    <button class="tool" aria-label=${strings.smaller} ?disabled=${size === 0} @click=${() => resize(-1)}>A−</button>
    <button
      class="tool larger"
      aria-label=${strings.larger}
      ?disabled=${size === sizes.length - 1}
      @click=${() => resize(1)}
    >
      A+
    </button>
    <button class="link" @click=${print}>${strings.print}</button>
    ${article.translations.map(
      ({ article_id, title, language }) =>
        html`<button class="link" lang=${language} @click=${() => actions.openArticle({ article_id, title })}>
          ${icons.globe}${strings.languages[language]}
        </button>`,
    )}
  </div>`;
}

const headingId = (at: number) => `heading-${at}`;

function contents({ blocks }: ArticleView, strings: ArticleStrings): TemplateResult | typeof nothing {
  const headings = blocks.flatMap((block, at) => (block.type === 'heading' ? [{ text: block.text, at }] : []));
  if (headings.length < 2) return nothing;
  const go = (event: Event, at: number) => {
    const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : null;
    const heading = root instanceof ShadowRoot ? root.getElementById(headingId(at)) : null;
    if (!heading) return;
    focusQuietly(heading);
    scrollTo(heading);
  };
  return html`<nav class="contents" aria-label=${strings.contents}>
    <p class="small">${strings.contents}</p>
    <ol>
      ${headings.map(
        ({ text, at }) =>
          html`<li><button class="open" @click=${(event: Event) => go(event, at)}>${text}</button></li>`,
      )}
    </ol>
  </nav>`;
}

function blockView(block: ArticleBlock, at: number, cited: number | null): TemplateResult {
  if (block.type === 'heading') return html`<h3 id=${headingId(at)} tabindex="-1">${block.text}</h3>`;
  if (block.type === 'paragraph') return html`<p>${sentencesView(block.sentences, cited)}</p>`;
  const items = block.items.map((item) => html`<li>${sentencesView(item, cited)}</li>`);
  return block.ordered
    ? html`<ol class="numbers">
        ${items}
      </ol>`
    : html`<ul class="bullets">
        ${items}
      </ul>`;
}

function sentencesView(sentences: readonly ArticleSentence[], cited: number | null): unknown[] {
  return sentences.map(({ sentence, runs }, at) => {
    const text = runs.map(({ text, strong, emphasis, link }) => {
      const shown = emphasis ? html`<em>${text}</em>` : text;
      const weighted = strong ? html`<strong>${shown}</strong>` : shown;
      return link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${weighted}</a>` : weighted;
    });
    const space = at === 0 ? '' : ' ';
    return sentence === cited ? html`${space}<mark id="cited" tabindex="-1">${text}</mark>` : html`${space}${text}`;
  });
}

/** The sentence that was quoted, also where it stands elsewhere by now; null when it is not in the article any more. */
function citedSentence({ blocks }: ArticleView, { quote, sentence }: Reading): number | null {
  if (quote === undefined) return null;
  const same = blocks
    .flatMap((block) => (block.type === 'heading' ? [] : block.type === 'list' ? block.items.flat() : block.sentences))
    .filter(({ runs }) => runs.map(({ text }) => text).join('') === quote)
    .map((each) => each.sentence);
  return same.find((each) => each === sentence) ?? same[0] ?? null;
}

function sources({ sources: list }: ArticleView, strings: ArticleStrings): TemplateResult {
  return html`<section class="proof">
    <h3>${strings.sources}</h3>
    <ul class="bullets">
      ${list.map(
        ({ title, section, link }) =>
          html`<li>
            ${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
            ${section ? html`<small>${section}</small>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}

function verdict(
  reading: Reading,
  reader: Reader,
  { helpful }: ArticleView,
  strings: ArticleStrings,
  context: ViewContext,
): TemplateResult {
  const button = (value: boolean) =>
    html`<button
      class=${`secondary ${value ? 'up' : 'down'}`}
      aria-pressed=${String(helpful === value)}
      @click=${() => void judge(reading, reader, value, context)}
    >
      ${icons.thumb}${value ? strings.yes : strings.no}
    </button>`;
  return html`<section class="verdict-row rating" role="group" aria-labelledby="helpful">
    <p id="helpful">${strings.helpful}</p>
    <div class="choice">${button(true)}${button(false)}</div>
    <p class="small" role="status">${reader.hasThanked ? context.strings.thanks : ''}</p>
  </section>`;
}
