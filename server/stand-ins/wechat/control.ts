import * as z from 'zod/mini';
import { faultOrder } from './faults';
import type { StandInState } from './stand-in-state';

interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

const grantOrder = z.strictObject({
  openid: z.string(),
  templateId: z.string(),
  count: z._default(z.int().check(z.positive()), 1),
});

const done: ControlAnswer = { status: 200, body: { ok: true } };

/** The stand-in's own routes, which WeChat does not have: order faults, give grants, look at what it saw. */
const routes: Readonly<Record<string, (state: StandInState, body: unknown) => ControlAnswer>> = {
  'GET /stand-in/calls': (state) => ({ status: 200, body: { calls: state.calls, messages: state.messages } }),
  'DELETE /stand-in/calls': (state) => {
    state.forgetCalls();
    return done;
  },
  'GET /stand-in/faults': (state) => ({ status: 200, body: { faults: state.faults.all() } }),
  'POST /stand-in/faults': (state, body) => withRead(faultOrder, body, (fault) => state.faults.order(fault)),
  'DELETE /stand-in/faults': (state) => {
    state.faults.clear();
    return done;
  },
  'POST /stand-in/grants': (state, body) =>
    withRead(grantOrder, body, ({ openid, templateId, count }) => state.grant(openid, templateId, count)),
  'POST /stand-in/tokens/end': (state) => {
    state.tokens.endAll();
    return done;
  },
};

export function control(state: StandInState, method: string, path: string, body: unknown): ControlAnswer {
  const route = routes[`${method} ${path}`];
  const known = Object.keys(routes);
  return route === undefined
    ? { status: 404, body: { error: '没有这个控制接口', known } }
    : route(state, body);
}

function withRead<T>(schema: z.ZodMiniType<T>, body: unknown, act: (order: T) => void): ControlAnswer {
  const read = schema.safeParse(body);
  if (!read.success) return { status: 400, body: { error: '内容不符合要求', issues: read.error.issues } };
  act(read.data);
  return done;
}
