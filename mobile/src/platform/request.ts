import type { AnyContract, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { type Exchange, exchange, networkRefusals } from './exchange';
import { goTo } from './navigate';
import { keep, keptKey, settled } from './outbox';
import { useSession } from './session';
import { uniqueId } from './unique-id';
import { visitorId } from './visitor';

/** As long as WeChat itself waits. */
const UPLOAD_PATIENCE_MS = 60_000;

type Part<C, K extends string> = C extends { readonly [P in K]: infer S extends z.core.$ZodType }
  ? Partial<z.input<S>> extends z.input<S>
    ? { readonly [P in K]?: z.input<S> }
    : { readonly [P in K]: z.input<S> }
  : unknown;

/** What a call of this contract must bring. A caller that may try again passes its own `idempotencyKey`. */
export type CallInput<C extends AnyContract> = Part<C, 'params'> &
  Part<C, 'query'> &
  Part<C, 'body'> & {
    readonly idempotencyKey?: string;
    /** Sent as this device, and in nobody's name, whoever is signed in here: a counter's display serves strangers. */
    readonly visitor?: string;
  };

type Arguments<C extends AnyContract> =
  Partial<CallInput<C>> extends CallInput<C> ? [input?: CallInput<C>] : [input: CallInput<C>];

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly visitor?: string;
}

/** `await call(getPolicy, { params: { id } })`: typed by the contract, parsed by it, refusals returned. */
export async function call<C extends AnyContract>(
  contract: C,
  ...[input]: Arguments<C>
): Promise<Outcome<ResponseOf<C>>> {
  const request = await exchangeFor(contract, input ?? {});
  const { outcome, final } = await exchange(
    request,
    contract.bodyBytes === undefined ? undefined : UPLOAD_PATIENCE_MS,
  );
  // A reset of the demo that went unheard must not come back later by itself.
  if (contract.idempotent && !contract.fleeting && contract.access.kind !== 'demo') {
    if (final) settled(request);
    // Told to wait, the person presses again; an earlier try that nobody answered keeps its place and key.
    else if (outcome.ok || outcome.refusal.retryAfterSeconds === undefined) keep(request);
  }
  if (!outcome.ok) {
    // Over the page that asked, so that what was typed there is still there afterwards. A list has a button for it.
    if (outcome.refusal.code === 'access.second-factor-needed' && contract.method !== 'GET')
      goTo('secondFactor');
    return outcome;
  }
  const parsed = z.safeParse(contract.response, outcome.value);
  if (!parsed.success) return refuse(networkRefusals.badAnswer);
  return ok(parsed.data as ResponseOf<C>); // parsed by this very schema
}

/** A file of many lines on a slow line takes longer than anybody waits for a page. */
const FILE_PATIENCE_MS = 60_000;

/** A public file of JSON, as text: whoever reads it asks what must be in it. */
export async function fetchText(
  contract: Pick<AnyContract, 'path'>,
  params: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  const path = pathOf(contract.path, params);
  const { outcome } = await exchange({ method: 'GET', path, headers: {} }, FILE_PATIENCE_MS);
  return outcome.ok ? ok(JSON.stringify(outcome.value)) : outcome;
}

async function exchangeFor(contract: AnyContract, input: LooseInput): Promise<Exchange> {
  const path = pathOf(contract.path, input.params ?? {}) + queryOf(input.query ?? {});
  const body = contract.body ? JSON.stringify(input.body ?? {}) : undefined;
  const personId = input.visitor === undefined ? callerOf(contract) : undefined;
  const unsigned = { method: contract.method, path, body, personId };
  const headers: Record<string, string> = { accept: 'application/json' };
  if (contract.visitor) headers['X-Visitor-Id'] = input.visitor ?? (await visitorId());
  if (contract.idempotent) {
    headers['Idempotency-Key'] = keptKey(unsigned) ?? input.idempotencyKey ?? (await uniqueId());
  }
  return { ...unsigned, headers };
}

/** Undefined for routes that ask for nobody; a guest is refused by the server, in its words, where it matters. */
function callerOf({ access }: AnyContract): string | undefined {
  const forAnybody = access.kind === 'public' || access.kind === 'demo';
  return forAnybody ? undefined : useSession.getState().person?.id;
}

function pathOf(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function queryOf(query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
