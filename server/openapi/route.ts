import type { RequestHandler } from 'express';
import { openApiDocument } from './document.ts';

/** Seconds that anybody may keep the document. */
const age = 300;

/** Answers with the OpenAPI document, which is made once. */
export function openApiRoute(version: string): RequestHandler {
  const body = JSON.stringify(openApiDocument(version));
  return (_request, response) => {
    response.set('cache-control', `public, max-age=${age}`).type('application/json').send(body);
  };
}
