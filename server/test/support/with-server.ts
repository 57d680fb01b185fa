import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApplicationParts, createApplication } from '../../src/application';
import type { Settings } from '../../src/platform/config';
import { testSettings } from './test-settings';
import { type SuiteDatabase, withDatabase } from './with-database';

export interface TestRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address at the other end of the connection. */
  readonly from?: string;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** The body read as JSON. */
  readonly body: unknown;
}

export interface SuiteServer extends SuiteDatabase {
  readonly app: NestFastifyApplication;
  /** The path as a browser sends it, `/api` included. A string body is sent as it is, anything else as JSON. */
  request(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    request?: TestRequest,
  ): Promise<TestAnswer>;
}

export interface SuiteServerOptions {
  /** A function is asked when the server starts: what it answers may not be known before. */
  readonly settings?: Partial<Settings> | (() => Partial<Settings>);
  readonly overrides?: ApplicationParts['overrides'];
  /** Runs once after the server is up: loads what the tests stand on. */
  readonly prepare?: (server: SuiteServer) => Promise<void>;
}

/** Call once at the top of an e2e-spec: a whole server on a fresh database, asked without a socket. */
export function withServer(options: SuiteServerOptions = {}): SuiteServer {
  let running: NestFastifyApplication | undefined;
  const suite = withDatabase(async () => running?.close());
  const app = () => {
    if (running === undefined) throw new Error('the server is there only while a test runs');
    return running;
  };
  const server: SuiteServer = {
    get database() {
      return suite.database;
    },
    get dataSource() {
      return suite.dataSource;
    },
    get app() {
      return app();
    },
    request: (method, path, request = {}) => askApplication(app(), method, path, request),
  };
  beforeAll(async () => {
    const { settings: given } = options;
    const settings = testSettings(typeof given === 'function' ? given() : given);
    running = await createApplication({ settings, database: suite.database, overrides: options.overrides });
    await options.prepare?.(server);
  }, 120_000);
  return server;
}

/** Without a socket. */
export async function askApplication(
  app: NestFastifyApplication,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { body, headers = {}, from }: TestRequest,
): Promise<TestAnswer> {
  const answer = await app.inject({
    method,
    url,
    ...(from === undefined ? {} : { remoteAddress: from }),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    get body() {
      return JSON.parse(answer.body) as unknown;
    },
  };
}
