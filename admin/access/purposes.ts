import type { Purpose } from '../../server/protocol/index.ts';
import type { IconName } from '../parts/icon.tsx';

/** What content is looked at for, in words. */
export const purposeWords: Record<Purpose, { label: string; meaning: string; icon: IconName }> = {
  customer_request: { label: 'A customer asked', meaning: 'somebody called, wrote or came by', icon: 'chat' },
  complaint: { label: 'Complaint', meaning: 'something is said to have gone wrong', icon: 'flag' },
  quality_review: { label: 'Quality review', meaning: 'the week’s sample, or a check of one’s own', icon: 'check' },
  investigation: { label: 'Investigation', meaning: 'fraud, security, or a regulator’s question', icon: 'search' },
  break_glass: {
    label: 'Break the glass',
    meaning: 'nothing else fits: 15 minutes, and the bank is told',
    icon: 'warning',
  },
};

/** All of them, in the order in which they are offered. */
export const purposes: readonly Purpose[] = [
  'customer_request',
  'complaint',
  'quality_review',
  'investigation',
  'break_glass',
];
