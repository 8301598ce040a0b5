/** `node eval/retrieval/learn.ts`: learns what the ranking weighs on the development questions, and writes `knowledge/weights.ts`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticles } from '../../knowledge/index.ts';
import { entriesOf } from '../../knowledge/passages.ts';
import { answerSigns, weigh } from '../../knowledge/rank.ts';
import { weighSections } from '../../knowledge/sections.ts';
import { percent } from '../report.ts';
import { learnChoice, learnYes } from './learning.ts';
import { openSearch } from './methods.ts';
import { readPairs, rightPassages, type Pair } from './pairs.ts';

const articles = await readArticles();
const search = await openSearch(articles.flatMap((article) => entriesOf(article, 'library')));
const isRight = rightPassages(articles);
const ids = new Set(articles.map(({ id }) => id));
const pairs = ((await readPairs('development')) ?? []).filter(({ article }) => article === null || ids.has(article));
const by = { meaning: await learn('en'), words: await learn('es') };
await search.close();

const file = path.join(import.meta.dirname, '..', '..', 'knowledge', 'weights.ts');
const round = (values: readonly number[]) => `[${values.map((value) => value.toFixed(2)).join(', ')}]`;
await writeFile(
  file,
  `/**
 * Learned on the development questions by \`node eval/retrieval/learn.ts\`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: ${round(by.meaning.sections)},
  words: ${round(by.words.sections)},
};
export const answerWeights = {
  meaning: ${round(by.meaning.answer)},
  words: ${round(by.words.answer)},
};
`,
);

async function learn(language: 'en' | 'es') {
  const asked: { pair: Pair; sections: ReturnType<typeof weighSections>['sections']; unknown: number }[] = [];
  for (const pair of pairs.filter((each) => each.language === language)) {
    asked.push({ pair, ...weighSections(pair.question, await search.look(pair.question, language)) });
  }
  const choices = asked.map(({ pair, sections }) => ({
    options: sections.map(({ evidence }) => evidence),
    right: sections.map((section) => isRight(pair, section)),
  }));
  const learnable = (at: number) => choices[at]?.right.includes(true) ?? false;
  const answerable = asked.filter(({ pair }) => pair.article !== null).length;
  process.stdout.write(
    `${language}: ${choices.filter((_, at) => learnable(at)).length} of ${answerable} questions have their section among those looked at\n`,
  );
  // Each fifth is ranked by what the others taught, so that the answers are judged as they will be.
  const folds = asked.map((_, at) => at % 5);
  const weightsOf = [0, 1, 2, 3, 4].map((fold) =>
    learnChoice(choices.filter((_, at) => learnable(at) && folds[at] !== fold)),
  );
  const signs = asked.map(({ pair, sections, unknown }, at) => {
    const weighed = sections
      .map((section) => ({ ...section, score: weigh(section.evidence, weightsOf[folds[at] ?? 0] ?? []) }))
      .sort((one, other) => other.score - one.score);
    const [best] = weighed;
    const rank = weighed.findIndex((section) => isRight(pair, section));
    return { isAnswerable: pair.article !== null, rank, values: best ? answerSigns(best, weighed, unknown) : null };
  });
  const ranked = signs.filter(({ isAnswerable }) => isAnswerable);
  const hits = (least: number) =>
    ((100 * ranked.filter(({ rank }) => rank >= 0 && rank < least).length) / ranked.length).toFixed(1);
  process.stdout.write(`${language}: hit@1 ${hits(1)}, hit@5 ${hits(5)}, of five folds\n`);
  const examples = signs.flatMap(({ isAnswerable, values }) => (values ? [{ values, isYes: isAnswerable }] : []));
  const answersOf = [0, 1, 2, 3, 4].map((fold) => learnYes(examples.filter((_, at) => at % 5 !== fold)));
  const judged = examples.map(({ values, isYes }, at) => ({
    isYes,
    likelihood: 1 / (1 + Math.exp(-weigh(values, answersOf[at % 5] ?? []))),
  }));
  const declined = (isYes: boolean) => {
    const own = judged.filter((each) => each.isYes === isYes);
    return percent(own.filter(({ likelihood }) => likelihood < 0.5).length, own.length);
  };
  process.stdout.write(
    `${language}: ${declined(false)} of what no article answers is declined, ${declined(true)} of what one answers\n`,
  );
  return { sections: learnChoice(choices.filter((_, at) => learnable(at))), answer: learnYes(examples) };
}
