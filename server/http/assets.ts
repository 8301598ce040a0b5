import path from 'node:path';
import express, { Router, type Response } from 'express';
import { HttpError, notFound } from './errors.ts';

const root = path.join(import.meta.dirname, '..', '..');
const forever = 'public, max-age=31536000, immutable';
/** How long a site keeps an old loader after an update, in seconds. */
const loaderAge = 300;

/** The built widget and admin, and the demo bank's page. */
export function assets(options: { version: string; demo: boolean; dist?: string }): Router {
  const { version, demo, dist = path.join(root, 'dist') } = options;
  const router = Router();
  const widget = path.join(dist, 'widget');

  // Banks load this from other origins; an integrity hash needs CORS.
  const forOthers = (response: Response) =>
    response.set({ 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' });
  router.get('/widget/v1/loader.js', (_request, response) => {
    forOthers(response).set('cache-control', `public, max-age=${loaderAge}`);
    response.sendFile(path.join(widget, version, 'loader.js'), { cacheControl: false });
  });
  router.use(
    '/widget',
    express.static(widget, {
      index: false,
      redirect: false,
      setHeaders: (response) => forOthers(response).set('cache-control', forever),
    }),
  );

  const admin = path.join(dist, 'admin');
  router.use(
    '/admin/assets',
    express.static(path.join(admin, 'assets'), {
      index: false,
      setHeaders: (response) => response.set('cache-control', forever),
    }),
  );
  // A page must not stand in for a file that is missing.
  router.use(['/widget', '/admin/assets'], notFound);
  router.get(/^\/admin(\/.*)?$/, (request, response) => {
    if (request.path === '/admin') return response.redirect('/admin/');
    response.set('cache-control', 'no-cache').sendFile(path.join(admin, 'index.html'));
  });

  if (demo) router.use(express.static(path.join(root, 'demo', 'page'), { redirect: false }));
  else
    router.get('/', (_request, _response) => {
      throw new HttpError(404, 'NOT_FOUND', 'There is nothing here. The admin is at /admin.');
    });
  return router;
}
