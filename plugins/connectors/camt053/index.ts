import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText } from '../input/json.ts';
import { readCamt053 } from './read.ts';

/** Reads the statements of European banks in ISO 20022 XML. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.camt053',
  version: '1.0.0',
  summary: 'Reads ISO 20022 end-of-day statements, camt.053.',
  config: z.strictObject({}),
  create: () => ({
    recognise: (file) => (/camt\.053|BkToCstmrStmt\b/.test(firstText(file)) ? 0.95 : 0),
    read: readCamt053,
  }),
});
