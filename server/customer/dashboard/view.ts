import type { ConsentScope, Ledger, Window, WindowSignals } from '../../../plugins/kit/index.ts';
import type { FactBook } from '../../../plugins/tools/shared/facts.ts';
import { languageOf, type Language, type Wording } from '../../../plugins/tools/shared/language.ts';

/** What the sections of a dashboard are made from. */
export interface DashboardInput {
  readonly ledger: Ledger;
  readonly window: Window;
  /** Of the half year. */
  readonly signals: WindowSignals;
  readonly granted: readonly ConsentScope[];
  readonly locale: string;
  readonly refreshed_at: string;
}

/** The same with the book that every section writes its figures into. */
export interface SectionInput extends DashboardInput {
  readonly book: FactBook;
  readonly language: Language;
  readonly say: (wording: Wording) => string;
}

export function sectionInput(input: DashboardInput, book: FactBook): SectionInput {
  const language = languageOf(input.locale);
  return { ...input, book, language, say: (wording) => wording[language] };
}
