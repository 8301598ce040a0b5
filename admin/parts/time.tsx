import { now } from '../clock.ts';
import { formatInstant, formatRelative } from '../format/time.ts';

/** An instant, exact in the reader's zone, with how long ago it was when there is room. */
export function Instant({ at, relative = false }: { at: string; relative?: boolean }) {
  return (
    <time dateTime={at} title={relative ? formatInstant(at) : at}>
      {relative ? formatRelative(at, now.value) : formatInstant(at)}
    </time>
  );
}
