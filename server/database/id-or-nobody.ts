import * as z from 'zod';

const nobody = '00000000-0000-0000-0000-000000000000';

/** An id that a request names. Text that is none is the id of nobody, so that both find nothing alike. */
export function idOrNobody(text: unknown): string {
  return z.uuid().safeParse(text).data ?? nobody;
}
