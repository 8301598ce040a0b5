import type { Plugin } from '../plugins/kit/index.ts';
import { connectorPlugins } from '../plugins/connectors/index.ts';
import { guardrailPlugins } from '../plugins/guardrails/index.ts';
import { offerPlugins } from '../plugins/offers/index.ts';
import { personaPlugins } from '../plugins/personas/index.ts';
import { signalPlugins } from '../plugins/signals/index.ts';
import { toolPlugins } from '../plugins/tools/index.ts';

/** The plugins that come with SpendSense. */
export const bundledPlugins: readonly Plugin[] = [
  ...guardrailPlugins,
  ...signalPlugins,
  ...personaPlugins,
  ...offerPlugins,
  ...toolPlugins,
  ...connectorPlugins,
];
