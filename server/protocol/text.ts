import * as z from 'zod';
import { plainText } from '../../plugins/kit/plain-text.ts';

/** Words that a person writes, in plain characters: see `plainText`. The length is that of what is kept. */
export function writtenText(longest: number) {
  return z
    .string()
    .transform((text) => plainText(text).trim())
    .pipe(z.string().min(1).max(longest));
}
