import type { Request } from 'express';
import * as z from 'zod';

const nothing = '00000000-0000-0000-0000-000000000000';

/** The id in a path. Text that is none is the id of nothing, so that both are answered alike: by the 404 of whoever looks it up. */
export function pathId(request: Request, name: string): string {
  return z.uuid().safeParse(request.params[name]).data ?? nothing;
}
