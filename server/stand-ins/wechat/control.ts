import * as z from 'zod/mini';
import { controlBy, done, withRead } from '../control';
import { faultOrder } from './faults';
import type { StandInState } from './stand-in-state';

const grantOrder = z.strictObject({
  openid: z.string(),
  templateId: z.string(),
  count: z._default(z.int().check(z.positive()), 1),
});

/** The stand-in's own routes, which WeChat does not have: order faults, give grants, look at what it saw. */
export const control = controlBy<StandInState>({
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
});
