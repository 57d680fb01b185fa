import type * as z from 'zod/mini';

interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A stand-in's own routes, which the party that it plays does not have: by method and path. */
type ControlRoutes<State> = Readonly<Record<string, (state: State, body: unknown) => ControlAnswer>>;

export const done: ControlAnswer = { status: 200, body: { ok: true } };

/** Does what a well-formed order says. */
export function withRead<T>(schema: z.ZodMiniType<T>, body: unknown, act: (order: T) => void): ControlAnswer {
  const read = schema.safeParse(body);
  if (!read.success) return { status: 400, body: { error: '内容不符合要求', issues: read.error.issues } };
  act(read.data);
  return done;
}

/** Answers by the routes; what they do not name is told which there are. */
export function controlBy<State>(routes: ControlRoutes<State>) {
  return (state: State, method: string, path: string, body: unknown): ControlAnswer => {
    const route = routes[`${method} ${path}`];
    const known = Object.keys(routes);
    return route === undefined
      ? { status: 404, body: { error: '没有这个控制接口', known } }
      : route(state, body);
  };
}
