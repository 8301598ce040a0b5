import type { ArticleView } from '../../../server/protocol/articles.ts';

const styles = `
  body { max-width: 42em; margin: 2em auto; color: #000; background: #fff; font: 12pt/1.5 Georgia, serif; }
  h1 { font-size: 20pt; line-height: 1.2; }
  h3 { margin: 1.4em 0 0.3em; font-size: 13pt; break-after: avoid; }
  small { display: block; }
  mark { color: inherit; background: none; }
  nav, svg { display: none; }
`;

/**
 * Prints the article alone, without the bank's page. Its nodes are copied into a frame of their own: no text is parsed as markup on the
 * way, and the page is not touched.
 */
export function printArticle(root: ShadowRoot, { title, language }: ArticleView): void {
  const printed = root.querySelector('.printed');
  const frame = document.createElement('iframe');
  frame.className = 'hidden';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const view = frame.contentWindow;
  if (!printed || !view) return frame.remove();
  const { document: page } = view;
  page.title = title;
  page.documentElement.lang = language;
  const heading = page.createElement('h1');
  heading.textContent = title;
  page.body.append(heading, page.importNode(printed, true));
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
