import { Hono, type Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';
import { timingSafeEqual } from 'node:crypto';
import { no, type School } from '../classes/school.ts';
import { hashOf } from '../classes/secrets.ts';
import { isStorageTrouble, plainError } from '../logs.ts';
import { openMetrics } from '../metrics.ts';
import { send } from './answers.ts';
import type { Door } from './asker.ts';
import { addressReader, bounded, sameSite } from './door.ts';
import { openHomes } from './homes.ts';
import { openHub, type Hub } from './hub.ts';
import { openLimits } from './limits.ts';
import { competitionRoutes } from './routes-competition.ts';
import { liveRoutes } from './routes-live.ts';
import { openRoutes } from './routes-open.ts';
import { studentRoutes } from './routes-student.ts';
import { teacherRoutes } from './routes-teacher.ts';

export interface ApiSetting {
  readonly school: School;
  readonly log: Logger;
  readonly proxies: number;
  readonly metricsToken: string | undefined;
  /** Milliseconds of a clock that does not jump: for limits and measuring. */
  readonly tick: () => number;
}

export interface Api {
  readonly app: Hono;
  readonly hub: Hub;
}

/** Everything under /api, and /metrics. */
export function classApi({ school, log, proxies, metricsToken, tick }: ApiSetting): Api {
  const app = new Hono();
  const door: Door = { school, limits: openLimits(tick), homes: openHomes(), addressOf: addressReader(proxies) };
  const hub = openHub(school, (error) => log.error(plainError(error), 'no board'));
  const metrics = openMetrics();

  app.use(async (context, next) => {
    const began = tick();
    await next();
    const route = routeOf(context);
    const seconds = (tick() - began) / 1_000;
    metrics.request(route, context.res.status, seconds);
    log.info({ method: context.req.method, route, status: context.res.status, ms: Math.round(1_000 * seconds) }, 'answered');
  });
  app.use('/api/*', sameSite, bounded);
  openRoutes(app, door);
  studentRoutes(app, door);
  teacherRoutes(app, door);
  liveRoutes(app, door, hub);
  competitionRoutes(app, door, hub);
  app.all('/api/*', (context) => send(context, no('not-found')));

  app.get('/metrics', (context) => {
    const said = context.req.header('authorization') ?? '';
    if (metricsToken !== undefined && !timingSafeEqual(Buffer.from(hashOf(said)), Buffer.from(hashOf(`Bearer ${metricsToken}`)))) return context.text('Not allowed.\n', 401);
    const { rss, heapUsed } = process.memoryUsage();
    return context.text(metrics.text({ event_streams: hub.streams(), memory_bytes: rss, heap_bytes: heapUsed, cpu_seconds: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6, uptime_seconds: Math.round(process.uptime()) }));
  });

  app.onError((error, context) => {
    const trouble = isStorageTrouble(error);
    log.error({ route: routeOf(context), ...plainError(error) }, trouble ? 'no storage' : 'went wrong');
    return send(context, trouble ? no('no-storage', { wait: 2 }) : no('went-wrong'));
  });
  return { app, hub };
}

/** The pattern that answers, such as /api/pins/:pin: never what stood in its place. */
const routeOf = (context: Context): string => matchedRoutes(context).find(({ path }) => !path.includes('*'))?.path ?? 'other';
