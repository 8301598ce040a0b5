import { useEffect } from 'preact/hooks';
import type { PurposeData } from '../../server/protocol/index.ts';
import { ask, asked } from '../asking.ts';
import { now } from '../clock.ts';
import { Icon } from '../parts/icon.tsx';
import { useResource } from '../resource.ts';
import { purposeWords } from './purposes.ts';

/** What the operator looks at content for now, and the way to say something else. */
export function CurrentPurpose() {
  const { data, reload } = useResource<PurposeData>('/operator/purpose', { keep: true });
  const isAsking = asked.value !== null;
  useEffect(() => {
    if (!isAsking) reload();
  }, [isAsking]);
  const stated = data?.purpose && Date.parse(data.purpose.ends_at) > now.value ? data.purpose : null;
  const isBroken = stated?.purpose === 'break_glass';
  return (
    <button
      type="button"
      class={`button mt-3 h-auto justify-start py-1.5 text-left whitespace-normal md:mt-auto ${isBroken ? 'border-bad text-bad' : 'button-quiet'}`}
      onClick={() => void ask({ kind: 'purpose' })}
    >
      <Icon name={stated ? purposeWords[stated.purpose].icon : 'question'} />
      <span class="min-w-0">
        <span class="block text-xs font-normal">Looking at content for</span>
        {stated ? purposeWords[stated.purpose].label : 'nothing stated yet'}
      </span>
    </button>
  );
}
