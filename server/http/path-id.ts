import type { Request } from 'express';
import { idOrNobody } from '../database/id-or-nobody.ts';

/** The id in a path. Text that is none is the id of nothing, so that both are answered alike: by the 404 of whoever looks it up. */
export function pathId(request: Request, name: string): string {
  return idOrNobody(request.params[name]);
}
