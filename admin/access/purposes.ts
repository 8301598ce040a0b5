import type { StatedPurpose } from '../../server/protocol/index.ts';
import type { IconName } from '../parts/icon.tsx';

/** What content is looked at for, in words. */
export const purposeWords: Record<StatedPurpose, { label: string; meaning: string; icon: IconName }> = {
  support: { label: 'A customer asked', meaning: 'somebody called, wrote or came by', icon: 'chat' },
  complaint: { label: 'Complaint', meaning: 'something is said to have gone wrong', icon: 'flag' },
  quality: { label: 'Quality review', meaning: 'the week’s sample, or a check of one’s own', icon: 'check' },
  audit: { label: 'Audit', meaning: 'that things are done as they should be', icon: 'eye' },
  legal: { label: 'Legal', meaning: 'a claim, fraud, or a question of the bank’s lawyers', icon: 'document' },
  regulator: { label: 'A regulator asked', meaning: 'an authority wants to know', icon: 'bank' },
  break_glass: {
    label: 'Break the glass',
    meaning: 'nothing else fits: 15 minutes, and the bank is told',
    icon: 'warning',
  },
};

/** All of them, in the order in which they are offered. */
export const purposes: readonly StatedPurpose[] = [
  'support',
  'complaint',
  'quality',
  'audit',
  'legal',
  'regulator',
  'break_glass',
];
