import type * as z from 'zod/mini';
import type { EnterprisePower, RoleGrant, StaffRole } from '../../access';

/** What a person is to the platform. `enterprise`: acts for enterprises; `staff`: works in a unit. */
export type PersonKind = 'resident' | 'enterprise' | 'staff';

/** The signed-in person who calls a route, as the gate found them by their session. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly kind: PersonKind;
  readonly displayName: string;
  /** A 「演示身份」: made up, and good for the demo only. */
  readonly demo: boolean;
  /** The unit of a member of staff's first role; null for everybody else. */
  readonly unitId: string | null;
  /** Roles that hold now. */
  readonly roles: readonly RoleGrant[];
  /** The second factor was proven in this session. Demo people need none. */
  readonly secondFactor: boolean;
}

/**
 * Who may call a route; decided by `shared/src/access`.
 * `public`: anyone, without signing in. `anyone`: the same, and the handler knows who is signed in. `demo`: anyone,
 * but only while the loaded city is a demo city; elsewhere the route answers as if it did not exist. `signed-in`: any
 * person with a live session. `staff`: who holds one of the roles; `ofUnit` names the path parameter that holds a
 * unit's id, and then the role must reach that unit. `enterprise`: who is tied to the enterprise whose id stands in
 * the path parameter `of`, as `may` asks.
 * Without a session the last three answer 401 (`access.sign-in-needed`, or `access.session-ended` for a token that no
 * longer holds); the wrong person gets 403, and 404 `enterprises.unknown` for an enterprise they are not tied to.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[]; readonly ofUnit?: string }
  | { readonly kind: 'enterprise'; readonly of: string; readonly may: EnterprisePower };

/** Kinds of file that a route may answer with; everything else is answered as JSON. */
export type FileKind = 'text/calendar' | 'application/json';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** 404 is worded to the caller as missing, every other as a refusal. */
export type RefusalStatus = 400 | 404 | 409 | 410 | 422 | 429 | 503;

/** At most `most` calls within any `seconds`. */
export interface CallWindow {
  readonly most: number;
  readonly seconds: number;
}

type Schema = z.core.$ZodType;

/**
 * One route, written once: the server parses by it, the phone types its calls by it, OpenAPI is made from it.
 * `idempotent` marks a write: the caller sends `Idempotency-Key`, and a repeated key gets the first answer again.
 * `visitor` marks a route that reads or writes for one device: the caller sends `X-Visitor-Id`.
 * `reads` marks a POST that changes nothing: its question does not fit into an address. Every other POST, PUT and
 * DELETE takes from the caller's budget of writes.
 * `limit` says how often one caller may call, instead of the budget of writes or where there would be none. Every
 * window must hold. It counts by person, else by device (`visitor`), else by address; who is over it gets 429
 * `limits.too-many`, whatever they asked for.
 * `file` marks a GET whose answer is no JSON but a file to be opened from its address; `response` is its text. The
 * phone does not `call` it.
 * `stream` marks a GET whose answer does not end: server-sent events (`text/event-stream`), each one `response` as JSON.
 * The phone does not `call` it.
 * `lasting` marks a GET whose answer to one address never changes: caches on the way may keep it for ever, refusals not.
 * `evenMs` marks a route of which neither the time nor the bytes of an answer may tell why it was refused: every answer
 * leaves at the next multiple of so many milliseconds after its question came, and bears no number of its own.
 * `mostAtOnce` is how many questions to a route a process works on at a time; one more gets 503 `request.busy` at once,
 * before anything is done for it.
 * `fleeting` marks a write that counts now or not at all, or that must not lie on the device: the phone does not keep
 * it to send it later by itself.
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
  readonly reads?: true;
  readonly file?: FileKind;
  readonly stream?: true;
  readonly limit?: readonly CallWindow[];
  readonly fleeting?: true;
  /** The longest body, in bytes, of a route that takes a photo or sound; every other takes 256 KB. */
  readonly bodyBytes?: number;
  readonly lasting?: true;
  readonly evenMs?: number;
  readonly mostAtOnce?: number;
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
  /** Who calls. Writes of a signed-in person are kept apart by `actor.personId`. */
  readonly actor: C['access'] extends { readonly kind: 'signed-in' | 'staff' | 'enterprise' }
    ? Actor
    : C['access'] extends { readonly kind: 'anyone' }
      ? Actor | null
      : undefined;
}

export type ResponseOf<C extends AnyContract> = z.infer<C['response']>;

export function defineContract<const C extends AnyContract>(contract: C): C {
  return contract;
}
