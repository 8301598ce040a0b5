import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText } from '../input/json.ts';
import { readOverride } from './read.ts';

/** Reads the JSON of a Plaid sandbox custom user, which people make by hand to try things out. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.plaid-override',
  version: '1.0.0',
  summary: 'Reads Plaid sandbox custom users (override JSON), with derived ids and inferred categories.',
  config: z.strictObject({}),
  create: () => ({
    recognise: (file) => (/"override_accounts"\s*:/.test(firstText(file)) ? 0.95 : 0),
    read: readOverride,
  }),
});
