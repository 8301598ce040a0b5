import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText, type InputFile } from '../input/json.ts';
import { inputError } from '../input/problem.ts';

/** Formats that banks give and that are not read here, each with what to ask the bank for instead. */
const formats: readonly { name: string; looks: (text: string) => boolean }[] = [
  { name: 'an intraday report, camt.052', looks: (text) => /camt\.052|BkToCstmrAcctRpt\b/.test(text) },
  {
    name: 'a debit and credit notification, camt.054',
    looks: (text) => /camt\.054|BkToCstmrDbtCdtNtfctn\b/.test(text),
  },
  {
    name: 'an MT940 statement',
    looks: (text) => /^(?:\{1:|\s*:20:|\s*:?940\b)/m.test(text) && /^:(?:60F|61|25):/m.test(text),
  },
  { name: 'a QIF file', looks: (text) => /^\s*!(?:Type|Account|Option):/im.test(text) },
  { name: 'a PDF', looks: (text) => text.startsWith('%PDF') },
  { name: 'a spreadsheet or another ZIP archive', looks: (text) => text.startsWith('PK\u0003\u0004') },
];

/** Refuses by name what cannot be read, so that nobody has to guess why. */
export default definePlugin({
  kind: 'connector',
  id: 'connector.unsupported',
  version: '1.0.0',
  summary: 'Refuses camt.052, camt.054, MT940, QIF, PDF and spreadsheets by name.',
  config: z.strictObject({}),
  create: () => ({
    recognise: (file) => (formatOf(file) ? 0.9 : 0),
    read: (file) => {
      const wrong = `is ${formatOf(file) ?? 'in a format'}, which is not read here`;
      throw inputError('INPUT_UNSUPPORTED', file.name, {
        place: '',
        wrong,
        right: 'OFX, QFX, CSV or camt.053 from your bank',
      });
    },
  }),
});

function formatOf(file: InputFile): string | undefined {
  const text = firstText(file);
  return formats.find(({ looks }) => looks(text))?.name;
}
