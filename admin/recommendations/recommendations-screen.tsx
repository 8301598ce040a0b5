import { navigate } from '../location.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { Place } from '../place.ts';
import { DecisionList } from './decision-list.tsx';
import { ShownList } from './shown-list.tsx';

type RecommendationsPlace = Extract<Place, { screen: 'recommendations' }>;

/** What customers are shown now, for an operator to approve, flag or take away; and who decided what before. */
export function RecommendationsScreen({ at }: { at: RecommendationsPlace }) {
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Recommendations" />
      <Tabs
        label="Recommendations"
        selected={at.tab}
        onSelect={(tab) => navigate({ ...at, tab })}
        tabs={[
          { id: 'shown', label: 'Shown now', content: () => <ShownList at={at} /> },
          { id: 'decisions', label: 'Decisions', content: () => <DecisionList user_id={at.user_id} /> },
        ]}
      />
    </div>
  );
}
