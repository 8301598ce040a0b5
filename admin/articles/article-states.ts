import type { ArticleListData } from '../../server/protocol/index.ts';
import type { Tone } from '../format/words.ts';
import type { IconName } from '../parts/icon.tsx';

/** How the states of a bank's own articles look. */
export const articleStates: Record<
  ArticleListData['own'][number]['state'],
  { label: string; tone: Tone; icon: IconName }
> = {
  draft: { label: 'Draft', tone: 'plain', icon: 'pencil' },
  in_review: { label: 'Waits for a colleague', tone: 'info', icon: 'question' },
  published: { label: 'Published', tone: 'good', icon: 'check' },
  expired: { label: 'Expired', tone: 'warn', icon: 'warning' },
  withdrawn: { label: 'Withdrawn', tone: 'plain', icon: 'cross' },
};
