import { expect, test } from 'vitest';
import { receiveUpload } from './receive-upload.ts';

test('an upload is read in a thread of its own', async () => {
  expect(await receiveUpload('# Hours\n\nWe open at nine.', 'markdown', 'en')).toEqual({
    title: 'Hours',
    body: 'We open at nine.',
    left_out: [],
  });
});

test.each([
  ['nothing', '', 'markdown', 'UPLOAD_EMPTY'],
  // Takes the parser minutes, or all its memory.
  ['forty thousand elements in each other', '<div>'.repeat(40_000), 'html', 'UPLOAD_UNREADABLE'],
  ['twenty thousand quotes in each other', `${'> '.repeat(20_000)}x`, 'markdown', 'UPLOAD_UNREADABLE'],
] as const)('%s: refused', async (_what, text, format, code) => {
  await expect(receiveUpload(text, format, 'en')).rejects.toMatchObject({ code });
});
