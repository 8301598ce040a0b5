import type { Plugin } from '../kit/index.ts';
import actions from './actions/index.ts';
import advice from './advice/index.ts';
import { adviceRules } from './advice/rules.ts';
import attacks from './attacks/index.ts';
import budget from './budget/index.ts';
import consent from './consent/index.ts';
import disclosure from './disclosure/index.ts';
import links from './links/index.ts';
import personalData from './personal-data/index.ts';
import provenance from './provenance/index.ts';
import { ownWords, reasonsOf } from './shared/sentence-rules.ts';
import tone from './tone/index.ts';
import { toneRules } from './tone/rules.ts';
import triggers from './triggers/index.ts';
import wording from './wording/index.ts';

/** The rails every bank runs; see `requiredGuardrails` in the host. */
export const guardrailPlugins: readonly Plugin[] = [
  consent,
  budget,
  personalData,
  triggers,
  attacks,
  provenance,
  wording,
  advice,
  tone,
  actions,
  links,
  disclosure,
];

const sentenceRules = [...adviceRules, ...toneRules];

/** Reason codes of what the rails would not let an answer say in words of its own: what an article should not say either. */
export function refusedWordings(sentence: string): readonly string[] {
  return reasonsOf(sentenceRules, ownWords(sentence, []));
}
