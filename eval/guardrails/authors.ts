import { attackIn } from '../../plugins/guardrails/attacks/find-attack.ts';
import { attackForm } from '../../plugins/guardrails/attacks/structure.ts';
import { wordings } from '../../plugins/guardrails/input-classifier/examples/index.ts';
import { examplesOf, inputTraining, labels, readWith } from '../../plugins/guardrails/input-classifier/index.ts';
import { triggerIn } from '../../plugins/guardrails/triggers/find-trigger.ts';
import { TextClassifier } from '../../plugins/kit/classifier/index.ts';
import { triggers } from '../../plugins/kit/index.ts';
import type { Report, Table } from '../report.ts';
import { missesTable } from './misses-table.ts';

/**
 * The input rails on the wordings of each author, read by a classifier that learned from the others: what concepts, features and thresholds are
 * chosen by. It trains once for each author.
 */
export function reportAuthors(verbose: boolean): Report {
  const authors = [...new Set(wordings.map(({ author }) => author))];
  return {
    name: 'guardrails-authors',
    title: 'Guardrails, each author left out in turn',
    notes: ['What an author wrote is read by a classifier that learned from the other authors.'],
    tables: authors.flatMap((author) => tablesOf(author, verbose)),
  };
}

function tablesOf(author: string, verbose: boolean): Table[] {
  const others = wordings.filter((wording) => wording.author !== author);
  const classifier = TextClassifier.train(examplesOf(others), labels, inputTraining);
  const own = wordings
    .filter((wording) => wording.author === author)
    .map(({ text, kind }) => ({ text, label: kind, reading: readWith(classifier, text) }));
  const withLabels = (wanted: readonly string[]) => own.filter(({ label }) => ['none', ...wanted].includes(label));
  const attacks = ['extraction', 'injection'];
  return [
    missesTable(
      `Triggers, by the ${author}`,
      withLabels(triggers),
      triggers,
      ({ reading }) => triggerIn(reading),
      verbose,
    ),
    missesTable(
      `Attacks, by the ${author}`,
      withLabels(attacks),
      attacks,
      ({ text, reading }) => attackForm(text) ?? attackIn(reading),
      verbose,
    ),
  ];
}
