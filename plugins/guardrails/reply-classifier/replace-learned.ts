import type { GuardrailInput, Verdict } from '../../kit/index.ts';
import { ownWords, reasonsOf, rewrite, type Replacement, type SentenceRule } from '../shared/sentence-rules.ts';
import { readReply, replyClassifier, thresholds, type ReplyReading } from './index.ts';

/**
 * The check of a guardrail that puts one replacement in the place of sentences that read as one of its kinds, or that its rules match
 * and that do not read as plain.
 * @param kinds the reason code of each
 */
export function replaceLearned(
  rules: readonly SentenceRule[],
  kinds: Partial<Record<ReplyReading['kind'], string>>,
  replacement: Replacement,
) {
  replyClassifier();
  return {
    check: (input: GuardrailInput): Verdict => {
      if (input.stage !== 'output') return { decision: 'allow', reasons: [] };
      const own = ownWords(input.text, input.citations);
      const reading = readReply(own);
      const reasons = reasonsAgainst(own, reading, rules, kinds);
      const scores = { score: rounded(reading.score), margin: rounded(reading.score - thresholds[reading.kind]) };
      if (reasons.length === 0) return { decision: 'allow', reasons, scores };
      return { ...rewrite(reasons, replacement, input.locale), scores };
    },
  };
}

/** Reason codes of the rules and of what was learned. */
export function reasonsAgainst(
  own: string,
  { kind, score }: ReplyReading,
  rules: readonly SentenceRule[],
  kinds: Partial<Record<ReplyReading['kind'], string>>,
): string[] {
  const listed = score >= thresholds.listed ? reasonsOf(rules, own) : [];
  const learned = score >= thresholds[kind] ? kinds[kind] : undefined;
  return [...new Set([...listed, ...(learned ? [learned] : [])])];
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
