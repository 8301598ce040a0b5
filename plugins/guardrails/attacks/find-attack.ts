import { readMessage } from '../input-classifier/index.ts';
import { attackForm } from './structure.ts';

/** Chosen on the development part of `eval/guardrails`. */
const threshold = 0.85;

/** What a message attempts: to override the rules, or to get at what the assistant is made of or holds of others; null for neither. */
export function findAttack(text: string): 'injection' | 'extraction' | null {
  const form = attackForm(text);
  if (form !== null) return form;
  const { whole, sentences } = readMessage(text);
  for (const { injection, extraction } of [...(whole ? [whole] : []), ...sentences]) {
    if (injection + extraction >= threshold) return injection >= extraction ? 'injection' : 'extraction';
  }
  return null;
}
