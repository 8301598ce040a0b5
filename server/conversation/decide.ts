import { CodedError } from '../../plugins/kit/index.ts';
import type { TraceRecorder } from '../trace/recorder.ts';
import { decisionOf } from './approval.ts';
import type { Pending } from './dialogue.ts';

const left = { en: 'All right, nothing was changed.', es: 'De acuerdo, no se ha cambiado nada.' };

export interface Decider {
  readonly recorder: TraceRecorder;
  readonly language: 'en' | 'es';
  readonly pending: Pending | null | undefined;
  readonly perform: ((pending: Pending) => Promise<void>) | undefined;
}

/**
 * A plain yes or no to what was proposed is for no model to read: it is done, or left, here.
 * @returns what is said of it; null for a message that is neither
 * @throws CodedError ACTION_UNAVAILABLE, and what the change itself refuses
 */
export async function decide(
  message: string,
  { recorder, language, pending, perform }: Decider,
): Promise<string | null> {
  const decision = pending && decisionOf(message);
  if (!pending || !decision) return null;
  if (decision === 'no') return left[language];
  const attributes = { 'spendsense.proposal': pending.proposal_id };
  await recorder.span(
    { name: `perform ${pending.action.type}`, kind: 'CHAIN', attributes, input: pending.action },
    async (span) => {
      if (!perform) throw new CodedError('ACTION_UNAVAILABLE', 'Nothing can be changed here.');
      await perform(pending);
      span.output = { done: true };
    },
  );
  return pending.done;
}
