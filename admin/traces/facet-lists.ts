/** Lists of names in a filter, `blocked,-failed`: what is wanted and, after a minus, what is not. */

export type FacetState = 'in' | 'out' | 'neither';

/** Whether a value is wanted. */
export function facetState(list: string, value: string): FacetState {
  const names = list.split(',');
  if (names.includes(value)) return 'in';
  return names.includes(`-${value}`) ? 'out' : 'neither';
}

/** The list with a value wanted or not; the same choice again takes it back. */
export function withFacet(list: string, value: string, state: 'in' | 'out'): string {
  const before = facetState(list, value);
  const others = list.split(',').filter((name) => name !== '' && name !== value && name !== `-${value}`);
  if (before === state) return others.join(',');
  return [...others, state === 'in' ? value : `-${value}`].join(',');
}
