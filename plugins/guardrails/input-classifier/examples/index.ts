import type { Kind } from '../kinds.ts';
import { abuse } from './abuse.ts';
import { attackLookAlikes } from './attack-look-alikes.ts';
import { benign } from './benign.ts';
import { bereavement } from './bereavement.ts';
import { billingError } from './billing-error.ts';
import { complaint } from './complaint.ts';
import { extraction } from './extraction.ts';
import { gambling } from './gambling.ts';
import { hardship } from './hardship.ts';
import { injection } from './injection.ts';
import { optOut } from './opt-out.ts';
import { person } from './person.ts';
import { selfHarm } from './self-harm.ts';
import { stories } from './stories.ts';
import { triggerLookAlikes } from './trigger-look-alikes.ts';
import { unauthorized } from './unauthorized.ts';

/** A wording to learn from; `none` is to be answered. Whoever wrote it can be left out, to measure what is learned from the others. */
export interface Wording {
  readonly text: string;
  readonly kind: Kind | 'none';
  readonly author: string;
}

const files: readonly (readonly [kind: Kind | 'none', text: string])[] = [
  ['none', benign],
  ['none', attackLookAlikes],
  ['none', triggerLookAlikes],
  ['none', stories],
  ['self_harm', selfHarm],
  ['abuse', abuse],
  ['unauthorized', unauthorized],
  ['bereavement', bereavement],
  ['gambling', gambling],
  ['hardship', hardship],
  ['billing_error', billingError],
  ['opt_out', optOut],
  ['complaint', complaint],
  ['person', person],
  ['extraction', extraction],
  ['injection', injection],
];

const heading = '@@ ';

/** Everything that there is to learn from, in English and Spanish; in each file a line "@@ third" says who wrote what follows it. */
export const wordings: readonly Wording[] = files.flatMap(([kind, lines]) => {
  let author = '';
  return lines
    .trim()
    .split('\n')
    .flatMap((text) => {
      if (!text.startsWith(heading)) return [{ text, kind, author }];
      author = text.slice(heading.length);
      return [];
    });
});
