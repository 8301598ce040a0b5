import { navigate } from '../location.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Place, ReviewTab } from '../place.ts';
import { Sample } from './sample.tsx';
import { WaitingList } from './waiting-list.tsx';

type ReviewPlace = Extract<Place, { screen: 'review' }>;

/** What people at the bank look at: customers who wait for one of them, and each week's sample of turns. */
export function ReviewScreen({ at }: { at: ReviewPlace }) {
  const show = (tab: ReviewTab) => navigate({ ...at, tab });
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Review" />
      <Tabs
        label="Review"
        selected={at.tab}
        onSelect={show}
        tabs={[
          { id: 'waiting', label: 'Waiting for a person', content: () => <WaitingList state="open" /> },
          {
            id: 'sample',
            label: 'Sample of the week',
            content: () => <Sample week={at.week} onWeek={(week) => navigate({ ...at, week })} />,
          },
          { id: 'closed', label: 'Closed', content: () => <WaitingList state="closed" /> },
        ]}
      />
    </div>
  );
}
