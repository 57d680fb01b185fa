import { randomUUID } from 'node:crypto';
import type { ServerProcess } from '../support/server-process';
import { plantsIn } from './planted';

export interface Operation {
  readonly route: string;
  readonly method: string;
  /** Below `/api`, with `{name}` for parameters. */
  readonly path: string;
  readonly query: readonly string[];
}

export interface CanaryRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** In place of `body`, as it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly visitorId?: string;
}

export interface Heard {
  readonly route: string;
  /** The caller brought these along: to them they are no news. */
  readonly brought: readonly string[];
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** Asks the server process as its routes describe themselves, and keeps every answer. */
export class CanaryServer {
  readonly heard: Heard[] = [];
  private operations = new Map<string, Operation>();

  constructor(readonly process: ServerProcess) {}

  async readRoutes(): Promise<readonly Operation[]> {
    const response = await fetch(`${this.process.url}/api/docs-json`);
    // The document is ours; what is read of it stands in platform/http/openapi.ts.
    const { paths } = (await response.json()) as {
      paths: Record<
        string,
        Record<string, { operationId: string; parameters: { name: string; in: string }[] }>
      >;
    };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters }]) => ({
        route: operationId,
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
      })),
    );
    this.operations = new Map(operations.map((operation) => [operation.route, operation]));
    return operations;
  }

  operation(route: string): Operation {
    const operation = this.operations.get(route);
    if (operation === undefined) throw new Error(`there is no route ${route}`);
    return operation;
  }

  async ask(route: string, request: CanaryRequest, signal?: AbortSignal): Promise<Heard> {
    const { method, path } = this.operation(route);
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(request.params?.[name] ?? 'missing'),
    );
    const query = new URLSearchParams(request.query).toString();
    return this.send(route, method, `/api${address}${query === '' ? '' : `?${query}`}`, request, signal);
  }

  async send(
    route: string,
    method: string,
    path: string,
    { body, raw, headers, token, visitorId = randomUUID() }: CanaryRequest,
    signal?: AbortSignal,
  ): Promise<Heard> {
    const sent =
      method === 'GET' ? undefined : (raw ?? (body === undefined ? undefined : JSON.stringify(body)));
    const response = await fetch(`${this.process.url}${path}`, {
      method,
      signal: signal ?? null,
      headers: {
        'x-visitor-id': visitorId,
        'idempotency-key': randomUUID(),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const heard = {
      route,
      brought: plantsIn(`${path} ${JSON.stringify(headers ?? {})} ${sent ?? ''} ${token ?? ''} ${visitorId}`),
      status: response.status,
      headers: JSON.stringify([...response.headers]),
      text: await response.text(),
    };
    this.heard.push(heard);
    return heard;
  }
}
