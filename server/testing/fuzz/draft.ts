import type { Random } from '../../../demo/generator/random.ts';
import type { Endpoint } from './endpoints.ts';
import type { HttpCase } from './fuzz-case.ts';
import type { World } from './world.ts';

/** A request that changes are made to, until it becomes a case. Names and values of fields are JSON text, queries raw text. */
export interface Draft {
  readonly endpoint: Endpoint;
  method: string;
  path: string;
  query: [name: string, value: string][];
  token: HttpCase['token'];
  headers: [name: string, value: string][];
  fields: [name: string, value: string][] | null;
  /** Stands in place of the fields. */
  body: Buffer | null;
  contentType: string | null;
  framing: HttpCase['framing'];
  data: HttpCase['data'];
  mayBeCutOff: boolean;
  /** True once it asks for something else than its endpoint, by path or by method. */
  isElsewhere: boolean;
  /** An id of somebody else that was put in. */
  foreignId: string | null;
}

export interface Tools {
  readonly random: Random;
  readonly seed: number;
  readonly world: World;
}

/** One way to make a request wrong, or at least unusual. Gives words for what was done; null when it does not fit. */
export type Change = (draft: Draft, tools: Tools) => string | null;

/** The bytes of a draft's body. */
export function bodyOf({ body, fields }: Draft): Buffer | null {
  if (body !== null || fields === null) return body;
  return Buffer.from(textOf(fields));
}

export function textOf(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([name, value]) => `${name}:${value}`).join(',')}}`;
}
