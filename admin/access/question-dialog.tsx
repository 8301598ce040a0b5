import { asked } from '../asking.ts';
import { ConfirmationForm } from './confirmation-form.tsx';
import { PurposeForm } from './purpose-form.tsx';

/** Whatever the server wants to know before a call goes on. */
export function QuestionDialog() {
  const now = asked.value;
  if (!now) return null;
  const { question, answer } = now;
  const done = { onGiven: () => answer(true), onClose: () => answer(false) };
  return question.kind === 'purpose' ? <PurposeForm {...done} /> : <ConfirmationForm by={question.by} {...done} />;
}
