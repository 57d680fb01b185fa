import type * as z from 'zod/mini';

/**
 * Who may call a route. `public`: anyone, without signing in. `demo`: anyone, but only while the loaded
 * city is a demo city; elsewhere the route answers as if it did not exist.
 */
export type Access = { readonly kind: 'public' } | { readonly kind: 'demo' };

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** 404 is worded to the caller as missing, every other as a refusal. */
export type RefusalStatus = 400 | 404 | 409 | 410 | 422 | 429 | 503;

type Schema = z.core.$ZodType;

/**
 * One route, written once: the server parses by it, the phone types its calls by it, OpenAPI is made from it.
 * `idempotent` marks a write: the caller sends `Idempotency-Key`, and a repeated key gets the first answer again.
 * `visitor` marks a route that reads or writes for one device: the caller sends `X-Visitor-Id`.
 */
export interface Contract<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Response extends Schema = Schema,
> {
  readonly name: string;
  readonly summary: string;
  readonly method: Method;
  /** Below `/api`, with `:name` for parameters. */
  readonly path: string;
  readonly access: Access;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response: Response;
  /** The refusals this route can give besides `request.malformed`, each with its HTTP status. */
  readonly refusals?: Readonly<Record<string, RefusalStatus>>;
  readonly idempotent?: true;
  readonly visitor?: true;
}

export type AnyContract = Contract;

type Parsed<S> = S extends Schema ? z.infer<S> : Record<string, never>;

/** What a controller receives: parsed parameters, query and body, and what the headers promised. */
export interface Input<C extends AnyContract> {
  readonly params: Parsed<C['params']>;
  readonly query: Parsed<C['query']>;
  readonly body: Parsed<C['body']>;
  readonly idempotencyKey: C['idempotent'] extends true ? string : undefined;
  readonly visitorId: C['visitor'] extends true ? string : undefined;
}

export type ResponseOf<C extends AnyContract> = z.infer<C['response']>;

export function defineContract<const C extends AnyContract>(contract: C): C {
  return contract;
}
