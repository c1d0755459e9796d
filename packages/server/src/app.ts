import { Hono } from 'hono';
import { AppError } from './core/errors.ts';
import { adminPanelArea, adminsArea, adminUsersArea } from './http/admin.ts';
import { batchArea } from './http/batch.ts';
import type { Services } from './http/compose.ts';
import { docsArea } from './http/docs.ts';
import { type EdgeNeeds, edge } from './http/edge.ts';
import { emailArea } from './http/email.ts';
import { replyWithError } from './http/errors.ts';
import { libraryExchangeArea, promptsArea, promptVersionsArea } from './http/library.ts';
import { monitoringArea } from './http/monitoring.ts';
import { openAiArea } from './http/openai.ts';
import { type Edge, mountOperations, type OperationNeeds } from './http/operation.ts';
import { operatorArea } from './http/operator.ts';
import { promptArea } from './http/prompt.ts';
import { errorShapeAt, note } from './http/reply.ts';
import { stylesArea } from './http/styles.ts';
import { supportArea } from './http/support.ts';
import { systemArea } from './http/system.ts';
import { usersArea } from './http/users.ts';

/** The whole server as one function from request to reply: the edge, the operations, one place for errors. */
export function createApp(services: Services, needs: EdgeNeeds & OperationNeeds): Hono<Edge> {
  const app = new Hono<Edge>();
  app.use(edge(needs));
  mountOperations(
    app,
    {
      ...promptArea(services.completions),
      ...openAiArea(services.completions),
      ...batchArea(services.batch, needs.once),
      ...usersArea(services.accounts),
      ...emailArea(services.accounts.email),
      ...adminsArea(services.operating),
      ...adminUsersArea(services.operating),
      ...adminPanelArea(services.operating),
      ...supportArea(services.operating),
      ...operatorArea(services.caches),
      ...stylesArea(services.styles),
      ...promptsArea(services.library),
      ...promptVersionsArea(services.library),
      ...libraryExchangeArea(services.library),
      ...monitoringArea(services.monitoring),
      ...docsArea(services.pageFiles),
      ...systemArea(services.system),
    },
    needs,
  );
  app.notFound(async (c) => {
    await needs.guard.admitStranger(c.var.exchange, c.var.call);
    throw new AppError('NOT_FOUND', 'Nothing is served at this address. /openapi.json lists what is.');
  });
  app.onError((error, c) => {
    const { exchange, call } = c.var;
    return replyWithError(exchange, note(exchange, call, error), errorShapeAt(exchange.path));
  });
  return app;
}
