import { Hono } from 'hono';
import type { ServedFiles } from './files.ts';
import { fileServer } from './serve-file.ts';
import { shield } from './shield.ts';

/** What /healthz tells. */
export type Health = { readonly status: 'ok'; readonly name: string; readonly version: string };

/** What lives beside the files: the classes. */
export type Living = {
  readonly api: Hono;
  /** False where the database does not answer. */
  readonly well: () => Promise<boolean>;
};

/** The whole site as one function from request to answer; opens no port itself. */
export function site(files: ServedFiles, health: Health, living?: Living): Hono {
  const app = new Hono();
  const serve = fileServer();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(shield)) context.header(name, value);
  });
  app.get('/healthz', async (context) => {
    context.header('Cache-Control', 'no-store');
    if (living && !(await living.well())) return context.json({ ...health, status: 'no storage' }, 503);
    return context.json(health);
  });
  if (living) {
    // Mounted whole: its own guards, errors and answers hold for these paths and no others.
    app.all('/api/*', (context) => living.api.fetch(context.req.raw, context.env));
    app.get('/metrics', (context) => living.api.fetch(context.req.raw, context.env));
  }
  app.on(['GET', 'HEAD'], '/*', async (context) => {
    const path = pathOf(context.req.path);
    const file = path === undefined ? undefined : files.get(path);
    if (!file) return context.text('Not found.\n', 404);
    return serve(file, { method: context.req.method, header: (name) => context.req.header(name) });
  });
  app.all('/*', (context) => context.text('Not allowed.\n', 405, { Allow: 'GET, HEAD' }));
  return app;
}

/** The web path that a request means, decoded; undefined where it is no text at all. */
function pathOf(asked: string): string | undefined {
  try {
    const path = decodeURIComponent(asked);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}
