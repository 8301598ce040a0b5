import * as z from 'zod';
import { definePlugin } from '../../kit/plugin.ts';
import { firstText } from '../input/json.ts';
import { readOfx } from './read.ts';

/** Reads the statements that banks offer for download as OFX, QFX or "Quicken Web Connect". */
export default definePlugin({
  kind: 'connector',
  id: 'connector.ofx',
  version: '1.0.0',
  summary: 'Reads bank and card statements in OFX 1, OFX 2 and QFX.',
  config: z.strictObject({}),
  create: () => ({
    recognise: (file) => {
      if (/<OFX>|OFXHEADER/i.test(firstText(file))) return 0.95;
      return /\.(?:ofx|qfx)$/i.test(file.name) ? 0.4 : 0;
    },
    read: readOfx,
  }),
});
