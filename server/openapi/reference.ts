import type { oas31 } from 'zod-openapi';
import type { OpenApiDocument } from './document.ts';
import { errorCodes } from './error-codes.ts';
import { fieldsOf, isReference, referenceName, typeOf, variantsOf, type Schema } from './reference-schema.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const callers: Readonly<Record<string, string>> = {
  customerToken: 'a customer’s token',
  bankToken: 'a token of the bank’s own server',
  operatorToken: 'an operator’s token',
  accountToken: 'an access token of sign-in',
  customerRefreshCookie: 'the customer’s refresh cookie',
  refreshCookie: 'the operator’s refresh cookie',
};

/** The document as a page to read: every call by who makes it, the errors, the objects. */
export function referencePage(document: OpenApiDocument): string {
  const parts = [
    '# REST calls',
    'Made by `node server/openapi/write.ts` from the schemas that the server checks with; a running server has the same as OpenAPI 3.1 at `/api/v1/openapi.json`. Chat over sockets is in [protocol.md](protocol.md).',
    document.info.description ?? '',
    ...(document.tags ?? []).flatMap((tag) => groupOf(document, tag)),
    '## Errors',
    table(
      ['code', 'status', 'means'],
      Object.entries(errorCodes).map(([code, { status, meaning }]) => [`\`${code}\``, `${status}`, meaning]),
    ),
    '## Objects',
    'A field is always there unless it is called optional.',
    ...Object.entries(document.components?.schemas ?? {})
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, schema]) => [`### ${name}`, ...fieldTables(schema)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function groupOf(document: OpenApiDocument, { name, description = '' }: oas31.TagObject): string[] {
  const calls = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation?.tags?.includes(name) ? callOf(document, `${method.toUpperCase()} ${path}`, operation) : [];
    }),
  );
  return [`## ${name}`, description, ...calls];
}

function callOf(document: OpenApiDocument, title: string, operation: oas31.OperationObject): string[] {
  const { summary = '', description = '', parameters = [], requestBody, responses = {}, security = [] } = operation;
  const caller = security.flatMap((scheme) => Object.keys(scheme)).map((scheme) => callers[scheme] ?? scheme);
  const named = parameters.flatMap((parameter) => (isReference(parameter) ? [] : [parameter]));
  const content = requestBody && !isReference(requestBody) ? requestBody.content : {};
  const body = content['application/json'];
  return [
    `### ${title}`,
    [`${summary}.`, description, caller.length > 0 ? `With ${caller.join(' or ')}.` : 'For anyone.']
      .filter((part) => part !== '')
      .join(' '),
    table(
      ['parameter', 'in', 'is'],
      named.map(({ name, in: place, required, schema = {} }) => [
        `\`${name}\``,
        place,
        typeOf(schema) + (required === true ? '' : '; optional'),
      ]),
    ),
    ...(content['application/octet-stream'] ? ['Body: the bytes of the file, as `application/octet-stream`.'] : []),
    ...(body?.schema ? ['Body:', ...contentOf(body.schema), exampleOf(body.example)] : []),
    ...answersOf(document, responses),
  ];
}

function answersOf(document: OpenApiDocument, responses: oas31.ResponsesObject): string[] {
  const refused: string[] = [];
  const answered: string[] = [];
  for (const [status, response] of Object.entries(responses) as [string, oas31.ResponseObject][]) {
    if (isReference(response)) {
      const shared = document.components?.responses?.[referenceName(response)];
      const description = shared?.description ?? '';
      const codes = description.matchAll(/^`([A-Z_]+)`:/gm).map(([, code]) => `\`${code}\``);
      refused.push(`${status} ${[...codes].join(', ')}`);
    } else {
      const { schema = {}, example } = response.content?.['application/json'] ?? {};
      const data = isReference(schema) ? undefined : schema.properties?.['data'];
      const words = `Answers ${status}${data ? ', `data`' : ''}:`;
      answered.push(words, ...contentOf(data ?? schema), exampleOf(example?.data));
    }
  }
  return [...answered, `Refused with ${refused.join('; ')}.`];
}

function contentOf(schema: Schema): string[] {
  const tables = fieldTables(schema);
  return tables.length > 0 ? tables : [isReference(schema) ? typeOf(schema) : 'An empty object.'];
}

function fieldTables(schema: Schema): string[] {
  return variantsOf(schema)
    .map((variant) =>
      table(
        ['field', 'is'],
        fieldsOf(variant).map(({ name, type, optional }) => [`\`${name}\``, type + (optional ? '; optional' : '')]),
      ),
    )
    .filter((text) => text !== '')
    .flatMap((text, index) => (index === 0 ? [text] : ['or', text]));
}

function exampleOf(value: unknown): string {
  if (value === undefined || JSON.stringify(value) === '{}') return '';
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
