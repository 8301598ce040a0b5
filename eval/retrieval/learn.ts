/**
 * `node eval/retrieval/learn.ts`: learns what the search weighs on the development questions, and writes `knowledge/weights.ts` and
 * `knowledge/subject-weights.ts`. Says how well what one author's questions taught does on the other's.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { elsewhereEntries, readArticles } from '../../knowledge/index.ts';
import { entriesOf } from '../../knowledge/passages.ts';
import { answerSigns, weigh } from '../../knowledge/rank.ts';
import { weighSections, type Candidate, type Weighing } from '../../knowledge/sections.ts';
import { subjectOf } from '../../knowledge/subject.ts';
import { percent } from '../report.ts';
import { learnChoice, learnYes, type Choice } from './learning.ts';
import { openSearch } from './methods.ts';
import { readPairs, rightPassages, type Pair } from './pairs.ts';
import { learnSubject, subjectModule } from './subjects.ts';

/** A development question with every section that was looked at. */
interface Asked extends Choice {
  readonly pair: Pair;
  readonly author: 'first' | 'second';
  readonly weighing: Weighing;
  readonly subject: number;
}

const knowledgeFolder = path.join(import.meta.dirname, '..', '..', 'knowledge');
const articles = await readArticles();
const subjects = { en: await learnSubject(articles, 'en'), es: await learnSubject(articles, 'es') };
await writeFile(path.join(knowledgeFolder, 'subject-weights.ts'), subjectModule(subjects));

const search = await openSearch([
  ...articles.flatMap((article) => entriesOf(article, 'library')),
  ...(await elsewhereEntries()),
]);
const isRight = rightPassages(articles);
const ids = new Set(articles.map(({ id }) => id));
const pairs = ((await readPairs('development')) ?? []).filter(({ article }) => article === null || ids.has(article));
const looked: { pair: Pair; entries: readonly Candidate[] }[] = [];
for (const pair of pairs) {
  looked.push({ pair, entries: await search.look(pair.question, pair.language) });
  if (looked.length % 100 === 0) process.stderr.write(`${looked.length} of ${pairs.length} questions looked up\n`);
}
await search.close();

const withoutMeaning = looked.map(({ pair, entries }) => ({
  pair,
  entries: entries.map((entry) => ({ ...entry, cosine: null })),
}));
const meaning = learn(looked.filter(({ pair }) => pair.language === 'en').map(askedOf));
const words = learn(withoutMeaning.map(askedOf));
const round = (values: readonly number[]) => `[${values.map((value) => value.toFixed(2)).join(', ')}]`;
await writeFile(
  path.join(knowledgeFolder, 'weights.ts'),
  `/**
 * Learned on the development questions by \`node eval/retrieval/learn.ts\`, which writes this file; see docs/knowledge.md. With vectors, and
 * by words alone.
 */
export const sectionWeights = {
  meaning: ${round(meaning.sections)},
  words: ${round(words.sections)},
};
export const answerWeights = {
  meaning: ${round(meaning.answer)},
  words: ${round(words.answer)},
};
`,
);

function askedOf({ pair, entries }: (typeof looked)[number]): Asked {
  const question = { text: pair.question, language: pair.language };
  const weighing = weighSections(question, entries);
  return {
    pair,
    author: pair.file.startsWith('readers') ? 'second' : 'first',
    weighing,
    subject: subjectOf(question, subjects[pair.language]),
    options: weighing.sections.map(({ evidence }) => evidence),
    right: weighing.sections.map((section) => isRight(pair, section)),
  };
}

function learn(asked: readonly Asked[]) {
  const learnable = asked.filter(({ right }) => right.includes(true));
  const by = { first: of(learnable, 'first'), second: of(learnable, 'second') };
  const taught = { first: learnChoice(by.second), second: learnChoice(by.first) };
  // Each author's questions are ranked by what the other's taught, so that the answers are judged as they will be.
  const judged = asked.flatMap(({ pair, author, weighing, subject }) => {
    const weighed = weighing.sections
      .map((section) => ({ ...section, score: weigh(section.evidence, taught[author]) }))
      .sort((one, other) => other.score - one.score);
    const [best] = weighed;
    const rank = weighed.findIndex((section) => isRight(pair, section));
    const values = best ? answerSigns(best, weighed, { ...weighing, subject }) : [];
    return [{ pair, author, rank, values, isYes: pair.article !== null }];
  });
  const examples = judged.filter(({ values }) => values.length > 0);
  const answers = { first: learnYes(of(examples, 'second')), second: learnYes(of(examples, 'first')) };
  for (const author of ['first', 'second'] as const) {
    for (const language of ['en', 'es'] as const) {
      const own = of(judged, author).filter(({ pair }) => pair.language === language);
      if (own.length > 0) report(`${language}, ${author} author`, own, answers[author]);
    }
  }
  return { sections: learnChoice(learnable), answer: learnYes(examples) };
}

function of<Each extends { readonly author: string }>(all: readonly Each[], author: string): Each[] {
  return all.filter((each) => each.author === author);
}

function report(
  name: string,
  judged: readonly { readonly rank: number; readonly values: readonly number[]; readonly isYes: boolean }[],
  answer: readonly number[],
): void {
  const yes = judged.filter(({ isYes }) => isYes);
  const no = judged.filter(({ isYes }) => !isYes);
  const hits = (least: number) => percent(yes.filter(({ rank }) => rank >= 0 && rank < least).length, yes.length);
  const declined = (own: typeof judged, floor: number) =>
    percent(own.filter(({ values }) => 1 / (1 + Math.exp(-weigh(values, answer))) < floor).length, own.length);
  const floors = [0.3, 0.4, 0.5].map((floor) => `${floor}: ${declined(no, floor)} / ${declined(yes, floor)}`);
  process.stdout.write(
    `${name}: ${yes.length} answerable, hit@1 ${hits(1)}, hit@5 ${hits(5)}; ${no.length} not; declined of those / of these at a floor of ${floors.join(', ')}\n`,
  );
}
