import type { ComponentChildren } from 'preact';
import type { Resource } from '../resource.ts';
import { ErrorState, Waiting } from './states.tsx';

interface Props<T> {
  resource: Pick<Resource<T>, 'data' | 'error' | 'reload'>;
  label: string;
  lines?: number;
  children: (data: T) => ComponentChildren;
}

/** What the server said, or that it is waited for, or why it said nothing. */
export function Loaded<T>({ resource: { data, error, reload }, label, lines = 9, children }: Props<T>) {
  if (error) return <ErrorState error={error} retry={reload} />;
  return data ? <>{children(data)}</> : <Waiting label={label} lines={lines} />;
}
