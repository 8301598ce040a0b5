import type { Article } from '../../plugins/kit/index.ts';
import { readingGrade } from '../reading-grade.ts';
import { articleTopics } from '../topics.ts';
import { equationsIn } from './equations.ts';
import type { ArticleFinding, LintContext } from './index.ts';

/**
 * Grade 8 is what the CDC and NIH ask of texts for the public; Crawford's 6 is the end of its scale, and where a text of fifteen
 * words a sentence leaves "normal" on the INFLESZ scale (Barrio-Cantalejo and others, 2008).
 */
const mostGrade = { en: 8, es: 6 } as const;
const wordLimits = { least: 350, most: 700 } as const;
const summaryLimits = { least: 40, most: 200 } as const;
const leastHeadings = 3;
/** Reviewed at least once in this many days. */
const reviewDays = 366;
const day = 86_400_000;

/** What can be said of one article alone. */
export function lintArticle(article: Article, context: LintContext): ArticleFinding[] {
  const findings: ArticleFinding[] = [];
  const say = (rule: ArticleFinding['rule'], message: string) =>
    findings.push({ article_id: article.id, rule, message });
  for (const [field, ids, known] of [
    ['topics', article.topics, articleTopics],
    ['personas', article.personas, context.personas],
    ['signals', article.signals, context.signals],
  ] as const) {
    for (const id of ids) if (!(known as readonly string[]).includes(id)) say('ids', `${field}: there is no "${id}"`);
    if (new Set(ids).size < ids.length) say('ids', `${field}: names one twice`);
  }

  for (const { title, section } of article.sources) {
    if (section === undefined) say('sources', `"${title}" names no section`);
  }

  const grade = readingGrade(article.sentences, article.language);
  if (grade !== article.reading_grade) say('grade', `reading_grade is ${article.reading_grade}, measured ${grade}`);
  if (grade > mostGrade[article.language]) say('grade', `grade ${grade} is above ${mostGrade[article.language]}`);

  if (article.expires < context.today) say('dates', `expired on ${article.expires}`);
  const kept = (Date.parse(article.expires) - Date.parse(article.reviewed)) / day;
  if (kept <= 0) say('dates', 'expires before it was reviewed');
  if (kept > reviewDays) say('dates', `is kept ${kept} days without a review`);

  const words = article.sentences.join(' ').split(/\s+/).length;
  if (words < wordLimits.least || words > wordLimits.most) {
    say('shape', `has ${words} words, not ${wordLimits.least} to ${wordLimits.most}`);
  }
  const { length } = article.summary;
  if (length < summaryLimits.least || length > summaryLimits.most) {
    say('shape', `summary has ${length} characters, not ${summaryLimits.least} to ${summaryLimits.most}`);
  }
  const headings = article.body.match(/^## \S/gm)?.length ?? 0;
  if (headings < leastHeadings) say('shape', `has ${headings} headings, not ${leastHeadings}`);
  // What the citations cannot count: tables, numbered lists, quotes, HTML, other headings, and lines broken inside a paragraph.
  if (/^(?:\||\d+\. |>|<|# |###)/m.test(article.body))
    say('shape', 'uses Markdown that sentences cannot be cited from');

  const equations = equationsIn(article.sentences.join('\n'));
  if (equations.length === 0) say('equation', 'has no worked example');
  for (const { text, holds } of equations) if (!holds) say('equation', `does not add up: ${text}`);

  for (const sentence of [article.title, article.summary, ...article.sentences]) {
    const reasons = context.wordingReasons(sentence);
    if (reasons.length > 0) say('wording', `${reasons.join(', ')}: ${sentence}`);
  }
  return findings;
}
