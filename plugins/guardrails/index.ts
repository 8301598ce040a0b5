import type { Plugin } from '../kit/index.ts';
import consent from './consent/index.ts';
import personalData from './personal-data/index.ts';
import provenance from './provenance/index.ts';

/** The rails every bank runs; see `requiredGuardrails` in the host. */
export const guardrailPlugins: readonly Plugin[] = [consent, personalData, provenance];
