import { useState } from 'preact/hooks';
import type { BankData, CatalogueData } from '../../server/protocol/index.ts';
import { valueAt, type FieldSchema } from '../bank/json-schema.ts';
import { ProposeForm } from '../bank/settings-form.tsx';
import { SettingsField } from '../bank/settings-field.tsx';
import { navigate } from '../location.ts';
import { useRowKeys } from '../move-focus.ts';
import { ExportButtons } from '../parts/export-buttons.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Tabs } from '../parts/tabs.tsx';
import type { CatalogueTab } from '../place.ts';
import { useResource } from '../resource.ts';
import { ArticleTable } from './article-table.tsx';
import { OfferTable } from './offer-table.tsx';

/** What the bank may recommend: offers and articles, whether each is shown, and what became of it. */
export function CatalogueScreen({ tab }: { tab: CatalogueTab }) {
  const catalogue = useResource<CatalogueData>('/operator/catalogue', { keep: true });
  useRowKeys('catalogue', 'entry');
  return (
    <div class="grid gap-4">
      <ScreenTitle title="Offers and articles" />
      <Tabs
        label="Offers and articles"
        selected={tab}
        onSelect={(next) => navigate({ screen: 'catalogue', tab: next })}
        tabs={[
          {
            id: 'offers',
            label: 'Offers',
            content: () => (
              <Loaded resource={catalogue} label="Loading the offers">
                {({ offers }) => (
                  <div class="grid gap-4">
                    <OfferTable offers={offers} />
                    <ExportButtons list="offers" />
                  </div>
                )}
              </Loaded>
            ),
          },
          {
            id: 'articles',
            label: 'Articles',
            content: () => (
              <Loaded resource={catalogue} label="Loading the articles">
                {({ articles, day }) => (
                  <div class="grid gap-4">
                    <ArticleTable articles={articles} day={day} />
                    <ExportButtons list="articles" />
                  </div>
                )}
              </Loaded>
            ),
          },
          { id: 'shown', label: 'What may be shown', content: () => <WhatMayBeShown /> },
        ]}
      />
    </div>
  );
}

/** The settings that decide on it, proposed here and approved by a colleague. */
function WhatMayBeShown() {
  const bank = useResource<BankData>('/operator/bank', { keep: true });
  const [proposed, setProposed] = useState(false);
  return (
    <div class="grid gap-4">
      {proposed && (
        <p role="status" class="flex flex-wrap gap-2 rounded-md bg-good-soft px-3 py-2 text-good">
          <Icon name="check" class="mt-0.5 size-4" /> Proposed. A colleague can approve it now.{' '}
          <Link to={{ screen: 'bank', tab: 'changes' }} class="underline">
            See the changes
          </Link>
        </p>
      )}
      <Loaded resource={bank} label="Loading the settings">
        {(data) => (
          <ProposeForm key={data.version} data={data} onProposed={() => setProposed(true)}>
            {(form) => (
              <div class="grid gap-4 lg:grid-cols-2">
                {['offers', 'live_offers', 'offer_days_in_30', 'articles'].map((name) => (
                  <div key={name} class="card p-4">
                    <SettingsField {...form} schema={fieldOf(data, name)} path={[name]} />
                  </div>
                ))}
              </div>
            )}
          </ProposeForm>
        )}
      </Loaded>
    </div>
  );
}

function fieldOf({ schema }: BankData, name: string): FieldSchema {
  return valueAt(schema, ['properties', name]) ?? {};
}
