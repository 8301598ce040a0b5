import { factReference, type Citation, type GuardrailInput, type Verdict } from '../../kit/index.ts';

/** A wording that must not reach a customer, as a pattern over one sentence, and the code of why. */
export interface SentenceRule {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Where this matches too, the sentence is of another kind and passes. */
  readonly unless?: RegExp;
}

/** What is said in place of a sentence. */
export type Replacement = Readonly<Record<'en' | 'es', string>>;

/** A sentence without what is quoted from a reviewed article, and with one placeholder for every reference. */
export function ownWords(text: string, citations: readonly Citation[]): string {
  let own = text;
  for (const { quote } of citations) own = own.replaceAll(`“${quote}”`, ' ').replaceAll(`"${quote}"`, ' ');
  return own.replace(factReference, '§').normalize('NFKC').replaceAll('’', "'");
}

/** Reason codes of the rules that match. */
export function reasonsOf(rules: readonly SentenceRule[], text: string): string[] {
  const found = rules.filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text));
  return [...new Set(found.map(({ reason }) => reason))];
}

/** The check of a guardrail that puts one replacement in the place of sentences its rules match. */
export function replaceSentences(rules: readonly SentenceRule[], replacement: Replacement) {
  return {
    check: (input: GuardrailInput): Verdict => {
      if (input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const reasons = reasonsOf(rules, ownWords(input.text, input.citations));
      return reasons.length === 0 ? { decision: 'allow', reasons } : rewrite(reasons, replacement, input.locale);
    },
  };
}

export function rewrite(reasons: readonly string[], replacement: Replacement, locale: string): Verdict {
  return { decision: 'rewrite', reasons, text: replacement[locale.startsWith('es') ? 'es' : 'en'] };
}
