import compression from 'compression';
import type { RequestListener } from 'node:http';
import express, { type Express, type Request, type Response } from 'express';
import type { Application } from '../application.ts';
import { searchState } from '../knowledge/search-state.ts';
import { memoryLimits } from '../limits/limits.ts';
import { openApiRoute } from '../openapi/route.ts';
import { appRoutes } from './app-routes.ts';
import type { Readiness } from '../operation/readiness.ts';
import { assets } from './assets.ts';
import type { Chat } from '../conversation/chat.ts';
import type { ChatLimits } from '../conversation/limits.ts';
import { authRoutes } from './auth-routes.ts';
import { bankRoutes } from './bank-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { checkRoutes } from './check-routes.ts';
import { customerRoutes } from './customer-routes.ts';
import { demoRoutes } from './demo-routes.ts';
import { errorHandler, HttpError, notFound, send } from './errors.ts';
import { operatorRoutes } from './operator-routes.ts';
import { plainAddress } from './plain-address.ts';
import { rateLimit } from './rate-limit.ts';
import { requestLog } from './request-log.ts';
import { sandboxPage } from './sandbox-page.ts';
import { securityHeaders } from './security.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** REST under /api/v1, the built widget and admin, and the demo bank's page. */
export function httpApplication(
  application: Application,
  { chat, limits, readiness }: { chat: Chat; limits: ChatLimits; readiness: Readiness },
  version: string,
): Express {
  const { configuration, database, log } = application;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', configuration.trust_proxy);
  app.set('query parser', 'simple');
  app.use(securityHeaders());
  const hasProxy = configuration.trust_proxy > 0;
  app.use(requestLog({ log, metrics: application.metrics, hasProxy, secret: application.customer_secret }));
  app.use(compression());
  // Protects this node from a flood, which the database must not be asked about: counted here alone.
  app.use(rateLimit(memoryLimits().limiter('all', { points: 1_200, seconds: 60 })), plainAddress);

  const checkDatabase = async () => {
    try {
      await database.platform().execute('select 1');
    } catch (error) {
      log.error({ err: error }, 'the database does not answer');
      throw new HttpError(503, 'DATABASE_UNAVAILABLE', 'The database does not answer.');
    }
  };
  app.get('/health', async (_request, response) => {
    await checkDatabase();
    const knowledge = await searchState(application);
    send(response, { status: 'ok', version, database: database.engine, knowledge });
  });
  // For a load balancer: no new work for a process that is stopping, or whose database is away.
  app.get('/ready', async (_request, response) => {
    if (readiness.isDraining) throw new HttpError(503, 'SERVER_STOPPING', 'This server is stopping.');
    await checkDatabase();
    send(response, { status: 'ready' });
  });
  app.get('/api/v1/openapi.json', openApiRoute(version));
  app.use('/api', noStore);
  // Reads its bodies itself, once it knows who sends them.
  app.use('/api/v1/bank', bankRoutes(application));
  app.use('/api', express.json({ limit: '64kb' }));
  app.use('/api/v1/auth', authRoutes(application));
  app.use('/api/v1/visitors', visitorRoutes(application));
  app.use('/api/v1/users/me', customerRoutes(application, chat));
  app.use('/api/v1/chat', chatRoutes(application, chat, limits));
  app.use('/api/v1/check', checkRoutes(application));
  app.use('/api/v1/operator', operatorRoutes(application));
  app.use('/api', notFound);
  if (configuration.demo) app.use('/demo', noStore, express.json({ limit: '4kb' }), demoRoutes(application));
  app.use('/app', appRoutes(application));
  app.use(sandboxPage(application));
  app.use(assets({ version, demo: configuration.demo }));
  app.use(notFound);
  app.use(errorHandler(log));
  return app;
}

/** Hands a request to the application; one whose address no route can even be looked up for is answered here. */
export function requestListener(app: Express): RequestListener {
  return (request, response) => {
    app(request as Request, response as Response, () => {
      const error = { code: 'BAD_REQUEST', message: 'The address cannot be read.', details: {} };
      response.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ error }));
    });
  };
}

/** Answers about a person are for nobody's cache. */
const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};
