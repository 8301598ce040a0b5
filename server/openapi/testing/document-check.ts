import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as z from 'zod';
import type { OpenApiDocument } from '../document.ts';
import type { Endpoint } from '../endpoint.ts';

const json = 'application/json';
const formats: Readonly<Record<string, z.ZodType>> = {
  date: z.iso.date(),
  'date-time': z.iso.datetime({ offset: true }),
  email: z.email(),
  uri: z.url(),
  uuid: z.uuid(),
};
const schemaSchema = z.looseObject({});
const contentSchema = z.looseObject({ content: z.looseObject({ [json]: z.looseObject({ schema: schemaSchema }) }) });

/** For tests: says what in a body does not fit the document's schemas; an empty list is a body that fits. */
export class DocumentCheck {
  readonly #document: OpenApiDocument;
  readonly #ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: Object.fromEntries(
      Object.entries(formats).map(([name, schema]) => [name, (text: string) => schema.safeParse(text).success]),
    ),
  });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Of an answer with this status. */
  answer({ path, method }: Endpoint, status: number, body: unknown): string[] {
    const response: unknown = this.#document.paths?.[path]?.[method]?.responses?.[`${status}`];
    if (response === undefined) return [`status ${status} is not described`];
    const reference = z.looseObject({ $ref: z.string() }).safeParse(response);
    const name = reference.success ? reference.data.$ref.replace('#/components/responses/', '') : null;
    const found = name === null ? response : this.#document.components?.responses?.[name];
    return this.#problems(found, body);
  }

  /** Of what is sent; null when the endpoint takes no body. */
  body({ path, method }: Endpoint, body: unknown): string[] | null {
    const request = this.#document.paths?.[path]?.[method]?.requestBody;
    return request === undefined ? null : this.#problems(request, body);
  }

  #problems(container: unknown, body: unknown): string[] {
    const { schema } = contentSchema.parse(container).content[json];
    const key = container as object;
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = this.#ajv.compile({ ...schema, components: this.#document.components });
      this.#compiled.set(key, validate);
    }
    validate(body);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  }
}
