import TurndownService from 'turndown';
import type { LeftOutCount } from './left-out.ts';

/** What stands around a text on a page, and what runs in it. */
const furniture = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'BUTTON', 'SELECT', 'MENU', 'DIALOG']);
const machinery = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'MATH',
  'LINK',
  'META',
  'TITLE',
]);
/** Styles in an element itself that keep it from being seen. What a style sheet hides is not known here. */
const hiding =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*0(?![.\d]*[1-9])|text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{3,}/i;

/**
 * The words of an HTML page as Markdown: what readers would not see there is left out, and so is everything but headings, paragraphs,
 * lists, emphasis and links. Nothing is rendered, run or fetched.
 */
export function markdownOfHtml(html: string, counts: LeftOutCount): string {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  service.addRule('left out', {
    filter: (node) => {
      const what = reasonToLeaveOut(node);
      if (what !== null) counts.add(what);
      return what !== null;
    },
    replacement: () => '',
  });
  return service.turndown(html);
}

function reasonToLeaveOut(node: HTMLElement): string | null {
  const name = node.nodeName.toUpperCase();
  if (machinery.has(name)) return 'script, style or other machinery';
  if (furniture.has(name)) return 'part of the page around the text';
  if (name === 'IMG') return 'picture';
  if (name === 'TABLE') return 'table';
  const isHidden =
    node.hasAttribute('hidden') ||
    node.getAttribute('aria-hidden') === 'true' ||
    hiding.test(node.getAttribute('style') ?? '');
  return isHidden ? 'hidden text' : null;
}
