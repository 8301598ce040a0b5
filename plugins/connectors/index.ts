import type { ConnectorPlugin } from '../kit/plugin.ts';
import plaidOverride from './plaid-override/index.ts';
import plaid from './plaid/index.ts';

/** Every connector that comes with SpendSense; the one that recognises a file best reads it. */
export const connectorPlugins: readonly ConnectorPlugin[] = [plaid, plaidOverride];
