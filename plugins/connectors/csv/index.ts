import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText } from '../input/json.ts';
import { headingsIn, searchedRows } from './columns.ts';
import { readCsv, streamCsv } from './read.ts';
import { delimiterOf, tableOf } from './table.ts';

/** Reads banks' exports in columns: comma, semicolon, tab or bar; headings in English, German, Spanish or French. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.csv',
  version: '1.1.0',
  summary:
    'Reads CSV exports: finds the columns, decides date order, decimal mark and sign over the whole file, and asks where it cannot.',
  config: z.strictObject({
    date_order: z
      .enum(['dmy', 'mdy'])
      .nullable()
      .default(null)
      .describe('Day or month first, where the file does not say'),
    money_out: z
      .enum(['negative', 'positive'])
      .nullable()
      .default(null)
      .describe('Which sign is money out, where the file does not say'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .default(null)
      .describe('Currency, where the file does not say'),
  }),
  create: (_context, config) => ({
    recognise: (file) => {
      const text = firstText(file);
      if (/^\uFEFF?\s*[[{<]/.test(text) || /OFXHEADER/.test(text)) return 0;
      const isNamed = /\.(?:csv|tsv)$/i.test(file.name);
      const lines = text.slice(0, text.lastIndexOf('\n') + 1 || undefined);
      try {
        const rows = tableOf(lines, delimiterOf(lines), file.name).slice(0, searchedRows);
        return rows.some(({ cells }) => headingsIn(cells)) ? 0.8 : isNamed ? 0.3 : 0;
      } catch {
        return isNamed ? 0.3 : 0;
      }
    },
    read: (file) => readCsv(file, config),
    stream: (source, onProgress) => streamCsv(source, config, onProgress),
  }),
});
