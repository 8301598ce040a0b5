import * as z from 'zod';

/** Words that a person writes: without characters that no one types and no database stores; line breaks and tabs stay. */
export function writtenText(longest: number) {
  return z
    .string()
    .transform((text) => withoutControls(text.toWellFormed()).trim())
    .pipe(z.string().min(1).max(longest));
}

function withoutControls(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}
