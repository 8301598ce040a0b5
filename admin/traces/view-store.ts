import { readPlace, writePlace, type TraceFilter } from '../place.ts';

export interface SavedView {
  readonly name: string;
  readonly filter: TraceFilter;
}

const stored = 'spendsense-admin-views';

/** The saved views of this device. What cannot be read is none. */
export function readViews(): readonly SavedView[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(stored) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [name, address] = entry as unknown[];
      if (typeof name !== 'string' || typeof address !== 'string') return [];
      const [path = '', query = ''] = address.split('?');
      const place = readPlace(path, query);
      return place.screen === 'traces' ? [{ name, filter: place.filter }] : [];
    });
  } catch {
    return [];
  }
}

/** Keeps them as addresses, so that a filter which means something else one day is read as the address would be. */
export function writeViews(views: readonly SavedView[]): void {
  const entries = views.map(({ name, filter }) => [name, writePlace({ screen: 'traces', filter })]);
  localStorage.setItem(stored, JSON.stringify(entries));
}
