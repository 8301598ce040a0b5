import { useState } from 'preact/hooks';
import { navigate } from '../location.ts';
import { Drawer } from '../parts/drawer.tsx';
import { Icon } from '../parts/icon.tsx';
import { allTraces, sameFilter, type TraceFilter } from '../place.ts';
import { readViews, writeViews, type SavedView } from './view-store.ts';

/** Filters that an operator named, kept on this device; a link holds a filter too, for everybody else. */
export function SavedViews({ filter }: { filter: TraceFilter }) {
  const [views, setViews] = useState(readViews);
  const [naming, setNaming] = useState(false);
  const keep = (next: readonly SavedView[]) => {
    writeViews(next);
    setViews(next);
  };
  const current = views.find((view) => sameFilter(view.filter, filter));
  return (
    <>
      {views.length > 0 && (
        <select
          class="field min-w-0 pr-7"
          aria-label="Saved view"
          value={current?.name ?? ''}
          onChange={(event) => {
            const view = views.find(({ name }) => name === event.currentTarget.value);
            if (view) navigate({ screen: 'traces', filter: view.filter });
          }}
        >
          <option value="">Saved views</option>
          {views.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      {current ? (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => keep(views.filter(({ name }) => name !== current.name))}
        >
          <Icon name="cross" /> Forget view
        </button>
      ) : (
        !sameFilter(filter, allTraces) && (
          <button type="button" class="button button-quiet" onClick={() => setNaming(true)}>
            <Icon name="document" /> Save view
          </button>
        )
      )}
      {naming && (
        <Drawer title="Save this view" shape="sheet" onClose={() => setNaming(false)}>
          <form
            class="grid gap-3 p-4"
            onSubmit={(event) => {
              event.preventDefault();
              const given = new FormData(event.currentTarget).get('name');
              const name = typeof given === 'string' ? given.trim() : '';
              if (name === '') return;
              keep([...views.filter((view) => view.name !== name), { name, filter }]);
              setNaming(false);
            }}
          >
            <label class="grid gap-1.5 font-medium">
              Name
              <input class="field h-10 font-normal" name="name" maxLength={60} required autofocus />
            </label>
            <p class="text-xs text-muted">Kept on this device. To share it, send the address of this page.</p>
            <button type="submit" class="button button-primary h-9">
              Save
            </button>
          </form>
        </Drawer>
      )}
    </>
  );
}
