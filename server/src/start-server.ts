import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application';
import { runCli } from './cli';
import { loadSettings, type Settings, StartRefused } from './platform/config';
import { type ControlServer, checkSocketPath, listenForCommands } from './platform/control';
import { type Database, openDatabase } from './platform/database';
import { HealthChecks } from './platform/health';
import { Retention } from './platform/retention';
import { systemErrorCode } from './platform/system-error';

/** What a start has reached; `detail` is a sentence for the person who waits, zh-CN. */
export interface Stage {
  readonly name: 'database' | 'application' | 'city' | 'listening';
  readonly detail: string;
}

export interface StartOptions {
  readonly settings?: Settings;
  readonly onStage?: (stage: Stage) => void;
  /** The city pack to load when the database holds no city yet. */
  readonly loadCity?: string;
}

export interface RunningServer {
  readonly settings: Settings;
  /** The port that was taken; with PORT=0 the one that the system chose. */
  readonly port: number;
  /** Stops listening, finishes what was asked, closes the database, lets the lock go. Safe to call twice. */
  close(): Promise<void>;
}

/** How long a stop waits for requests that are being answered. */
const GRACE_MS = 10_000;
/**
 * Connections that the system holds until they are taken; beyond them a phone knocks again only after seconds. All come
 * in one moment when a result is out. The system may allow fewer (`net.core.somaxconn`).
 */
const WAITING_CONNECTIONS = 4_096;

/** @throws StartRefused when the operator can mend what is in the way. Whatever was opened is closed again. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const settings = options.settings ?? loadSettings();
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) await close();
  };
  try {
    const port = await open(settings, options, opened);
    return { settings, port, close: closeAll };
  } catch (thrown) {
    await closeAll();
    throw thrown;
  }
}

async function open(settings: Settings, options: StartOptions, opened: (() => Promise<void>)[]) {
  const tell = options.onStage ?? (() => undefined);
  if (settings.databaseUrl === undefined) checkSocketPath(settings.dataDir);
  const database = await openDatabase(settings);
  opened.push(() => database.close());
  tell({ name: 'database', detail: promiseOf(database, settings) });
  const app = await createApplication({ settings, database });
  opened.push(() => closeWithin(app, GRACE_MS));
  tell({ name: 'application', detail: '接口与页面已准备好。' });
  await app.get(Retention).sweep();
  if (database.kind === 'embedded') {
    const control = await commandsFor({ settings, database, app });
    opened.push(() => control.close());
  }
  if (options.loadCity !== undefined)
    await loadMissingCity(options.loadCity, tell, { settings, database, app });
  const port = await listen(app, settings);
  tell({ name: 'listening', detail: `服务已在端口 ${port} 上启动。` });
  return port;
}

interface Host {
  readonly settings: Settings;
  readonly database: Database;
  readonly app: NestFastifyApplication;
}

function commandsFor(host: Host): Promise<ControlServer> {
  return listenForCommands(host.settings.dataDir, (argv, io) => runCli(argv, io, { host }));
}

function promiseOf(database: Database, { dataDir, databaseUrl }: Settings): string {
  return databaseUrl !== undefined
    ? `数据库：PostgreSQL（${new URL(databaseUrl).host}）。`
    : `数据库：内置（${dataDir}）。进程被强行终止（kill -9）不丢已确认的数据；突然断电不作保证；同一时间只能由一个进程使用。正式运行请设置 DATABASE_URL。`;
}

/** Domain `city` reports as the health check `city` whether one is loaded; loading is the operator's own command. */
async function loadMissingCity(pack: string, tell: (stage: Stage) => void, host: Host): Promise<void> {
  const findings = await host.app.get(HealthChecks).findings();
  if (findings.find((finding) => finding.name === 'city')?.ok !== false) return;
  const said: string[] = [];
  const code = await runCli(
    ['city', 'load', pack],
    {
      stdout: () => undefined,
      stderr: (text) => {
        said.push(text);
        tell({ name: 'city', detail: text.trimEnd() });
      },
      cwd: process.cwd(),
    },
    { host },
  );
  // What comes after the last line that the command says is loading still.
  if (code === 0) return tell({ name: 'city', detail: '城市数据已载入。' });
  throw new StartRefused({
    code: 'city.load-failed',
    message: `城市数据包「${pack}」未能载入：${said.slice(-2).join('').trim()}`,
    advice: '请按上面的提示修正数据包后重新启动。',
  });
}

async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<number> {
  try {
    await app.listen({ port, host, backlog: WAITING_CONNECTIONS });
  } catch (cause) {
    throw cannotListen(cause, port, host);
  }
  const address: AddressInfo | string | null = app.getHttpServer().address();
  return address !== null && typeof address === 'object' ? address.port : port;
}

function cannotListen(cause: unknown, port: number, host: string): unknown {
  const reason = listenProblems[systemErrorCode(cause)];
  return reason === undefined
    ? cause
    : new StartRefused({ code: 'server.cannot-listen', ...reason(port, host) });
}

const listenProblems: Record<string, (port: number, host: string) => { message: string; advice: string }> = {
  EADDRINUSE: (port) => ({
    message: `端口 ${port} 已被占用。`,
    advice: `请停止占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
  }),
  EACCES: (port) => ({
    message: `没有权限使用端口 ${port}。`,
    advice: '1024 以下的端口需要管理员权限，请换一个端口，例如 PORT=3000。',
  }),
  EADDRNOTAVAIL: (_, host) => ({
    message: `本机没有地址 ${host}。`,
    advice: '请检查 HOST，或不设它以监听全部地址。',
  }),
};

async function closeWithin(app: NestFastifyApplication, graceMs: number): Promise<void> {
  const server = app.getHttpServer();
  // A connection whose request was under way when the stop began falls idle later, and nobody else looks again.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(timer);
  }
}
