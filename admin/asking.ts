import { signal } from '@preact/signals';

/** What the server wants to know before it goes on: what content is looked at for, or again who somebody is. */
export type Question = { kind: 'purpose' } | { kind: 'confirmation'; by: 'password' | 'sign_in' };

interface Asked {
  readonly question: Question;
  readonly answer: (isGiven: boolean) => void;
}

/** The question that stands on the screen; null for none. */
export const asked = signal<Asked | null>(null);

let waiting: Promise<boolean> | null = null;

/** Asks the operator, once for all calls that need the same; false when they would rather not say. */
export function ask(question: Question): Promise<boolean> {
  waiting ??= new Promise<boolean>((resolve) => {
    asked.value = { question, answer: resolve };
  }).finally(() => {
    asked.value = null;
    waiting = null;
  });
  return waiting;
}
