import type { Article } from '../../plugins/kit/index.ts';
import type { ArticleFinding, LintContext } from './index.ts';
import { resemblance, shinglesOf } from './resemblance.ts';

const languages = ['en', 'es'] as const;
/** Two articles that share more than this are one article told twice. */
const mostShared = 0.05;
/** Education items in a run of recommendations, at least: see `server/analysis/recommend.ts`. */
const leastPerPersona = 3;

/** Titles, summaries and whole passages that two articles share. */
export function lintDuplicates(articles: readonly Article[]): ArticleFinding[] {
  const findings: ArticleFinding[] = [];
  const shingles = new Map(articles.map(({ id, sentences }) => [id, shinglesOf(sentences)]));
  for (const [index, article] of articles.entries()) {
    const say = (message: string) => findings.push({ article_id: article.id, rule: 'duplicate', message });
    for (const other of articles.slice(index + 1)) {
      if (other.language !== article.language) continue;
      if (other.id === article.id) say('has the id of another');
      if (other.title === article.title) say(`has the title of ${other.id}`);
      if (other.summary === article.summary) say(`has the summary of ${other.id}`);
      const shared = resemblance(shingles.get(article.id) ?? new Set(), shingles.get(other.id) ?? new Set());
      if (shared > mostShared) say(`shares ${Math.round(shared * 100)} % of its passages with ${other.id}`);
    }
  }
  return findings;
}

/** A translation says the same: it serves the same patterns, names the same figures and has the same parts. */
export function lintTranslations(articles: readonly Article[]): ArticleFinding[] {
  const originals = new Map(articles.filter(({ language }) => language === 'en').map((one) => [one.group, one]));
  const findings: ArticleFinding[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    const say = (message: string) => findings.push({ article_id: article.id, rule: 'translation', message });
    const place = `${article.group} ${article.language}`;
    if (seen.has(place)) say(`is the second of its group in ${article.language}`);
    seen.add(place);
    if (article.language === 'en') continue;
    const original = originals.get(article.group);
    if (!original) {
      say(`there is no English article in the group "${article.group}"`);
      continue;
    }
    for (const field of ['topics', 'personas', 'signals', 'expires'] as const) {
      if (JSON.stringify(article[field]) !== JSON.stringify(original[field]))
        say(`${field}: not those of ${original.id}`);
    }
    const [own, others] = [figuresOf(article), figuresOf(original)];
    if (own.join(' ') !== others.join(' '))
      say(`figures ${own.join(' ')} are not those of ${original.id}: ${others.join(' ')}`);
    if (partsOf(article) !== partsOf(original)) say(`has not as many headings as ${original.id}`);
  }
  return findings;
}

function figuresOf({ sentences }: Article): string[] {
  return (sentences.join(' ').match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();
}

function partsOf({ body }: Article): number {
  return body.match(/^## /gm)?.length ?? 0;
}

/** Whatever the signals and personas find, there is something to read on it in every language. */
export function lintCoverage(articles: readonly Article[], { personas, signals }: LintContext): ArticleFinding[] {
  return languages.flatMap((language) => {
    const own = articles.filter((article) => article.language === language);
    const wanted = [
      ...personas.map((id) => ({ id, least: leastPerPersona, has: (one: Article) => one.personas.includes(id) })),
      ...signals.map((id) => ({ id, least: 1, has: (one: Article) => one.signals.includes(id) })),
    ];
    return wanted
      .map(({ id, least, has }) => ({ id, least, count: own.filter(has).length }))
      .filter(({ least, count }) => count < least)
      .map(({ id, least, count }): ArticleFinding => ({
        article_id: id,
        rule: 'coverage',
        message: `${count} articles in ${language}, not ${least}`,
      }));
  });
}
