import type { OpenApiDocument } from './document.ts';
import { errorsOf, parametersOf, type Endpoint } from './endpoint.ts';
import { errorCodes } from './error-codes.ts';
import { isReference, referenceName, type Schema } from './reference-schema.ts';

const json = 'application/json';

/** The document as TypeScript: every object and every call with what it takes, answers and is refused with. */
export function clientTypes(document: OpenApiDocument, endpoints: readonly Endpoint[]): string {
  // What has no envelope is no data, and so no call of this kind.
  const callable = endpoints.filter(({ enveloped }) => enveloped !== false);
  const objects = Object.entries(document.components?.schemas ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${[
    '// Made by `node server/openapi/write.ts` from the schemas that the server checks with.',
    ...objects.map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`),
    `export type ErrorCode = ${union(Object.keys(errorCodes).map(quote))};`,
    '/** Every call: what it takes, what it answers with, the codes that it is refused with. */',
    block(
      'export interface Operations',
      callable.map((endpoint) => operation(document, endpoint)),
    ),
    '/** Who makes each call, and where it goes. */',
    block('export const routes =', callable.map(route), ' as const;'),
  ].join('\n')}\n`;
}

function operation(document: OpenApiDocument, endpoint: Endpoint): string {
  const { path, method, query, body, bodyOptional, file } = endpoint;
  const described = document.paths?.[path]?.[method];
  const named = (place: 'path' | 'query') => {
    const fields = (described?.parameters ?? []).flatMap((parameter) =>
      isReference(parameter) || parameter.in !== place
        ? []
        : [field(parameter.name, parameter.schema ?? {}, parameter.required === true)],
    );
    return block('', fields);
  };
  const request = described?.requestBody;
  const taken = request && !isReference(request) ? request.content[json]?.schema : undefined;
  const answer = described?.responses?.[`${endpoint.status ?? 200}`];
  const content =
    answer && !isReference(answer) ? (answer as { content?: Content }).content?.[json]?.schema : undefined;
  const data = content && !isReference(content) ? content.properties?.['data'] : undefined;
  const input = [
    ...(parametersOf(path) ? [`path: ${named('path')};`] : []),
    ...(query ? [`query${query.safeParse({}).success ? '?' : ''}: ${named('query')};`] : []),
    ...(file
      ? ['/** Sent as its bytes; a blob is read as it is sent. */ body: Blob | Uint8Array<ArrayBuffer> | string;']
      : []),
    ...(body ? [`body${bodyOptional ? '?' : ''}: ${typeOf(taken ?? {})};`] : []),
  ];
  return `/** ${endpoint.summary}. */\n${block(`${endpoint.operation}:`, [
    `input: ${block('', input)};`,
    `data: ${typeOf(data ?? {})};`,
    `code: ${union([...new Set(errorsOf(endpoint))].map(quote))};`,
  ])};`;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

function route({ operation: name, caller, method, path, file }: Endpoint): string {
  const more = file ? ', file: true' : '';
  return `${name}: { caller: ${quote(caller)}, method: ${quote(method.toUpperCase())}, path: ${quote(path)}${more} },`;
}

/** A JSON schema as a type. What TypeScript cannot say, such as a length or a pattern, is left out. */
function typeOf(schema: Schema): string {
  if (isReference(schema)) return referenceName(schema);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return union(variants.map(typeOf));
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })));
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'number':
      return schema.type;
    case 'integer':
      return 'number';
    case 'array':
      return `readonly (${schema.items ? typeOf(schema.items) : 'unknown'})[]`;
    case 'object':
      return objectOf(schema);
    default:
      return 'unknown';
  }
}

function objectOf({ properties, required = [], additionalProperties }: Exclude<Schema, { $ref: string }>): string {
  if (properties) {
    const fields = Object.entries(properties);
    return block(
      '',
      fields.map(([name, value]) => field(name, value, required.includes(name))),
    );
  }
  if (typeof additionalProperties !== 'object')
    return additionalProperties === false ? '{}' : 'Record<string, unknown>';
  return `Readonly<Record<string, ${typeOf(additionalProperties)}>>`;
}

function field(name: string, schema: Schema, required: boolean): string {
  const key = /^[a-z_]\w*$/i.test(name) ? name : quote(name);
  return `readonly ${key}${required ? '' : '?'}: ${typeOf(schema)}${required ? '' : ' | undefined'};`;
}

function block(head: string, lines: readonly string[], end = ''): string {
  const inside = lines.join('\n').replaceAll(/^/gm, '  ');
  const body = lines.length === 0 ? '{}' : `{\n${inside}\n}`;
  return `${head === '' ? '' : `${head} `}${body}${end}`;
}

/** One type or another; next to any text, a certain text says nothing. */
function union(types: readonly string[]): string {
  const isAnyText = types.includes('string');
  return [...new Set(types)].filter((type) => !isAnyText || !/^["']/.test(type)).join(' | ');
}

function quote(text: string): string {
  return `'${text}'`;
}
