import { readText, type Reading } from '../input-classifier/index.ts';
import { segmentsOf } from '../input-classifier/segments.ts';
import { attackForm } from './structure.ts';

/** Chosen on the development part of `eval/guardrails`. */
const threshold = 0.7;

/** What a message attempts: to override the rules, or to get at what the assistant is made of or holds of others; null for neither. */
export function findAttack(text: string): 'injection' | 'extraction' | null {
  const form = attackForm(text);
  if (form !== null) return form;
  for (const piece of [text, ...segmentsOf(text)]) {
    const reading = readText(piece);
    if (reading.injection + reading.extraction >= threshold) return likelier(reading);
  }
  return null;
}

function likelier({ injection, extraction }: Reading): 'injection' | 'extraction' {
  return injection >= extraction ? 'injection' : 'extraction';
}
