import type { AnyContract } from '@yingshang/shared/contracts/definition';

/** What of a contract is asked for before any handler is found: it lies beside the route, as its config. */
export type RouteNeeds = Pick<AnyContract, 'bodyBytes' | 'mostAtOnce' | 'evenMs'>;

export function routeNeeds({ bodyBytes, mostAtOnce, evenMs }: AnyContract): RouteNeeds {
  return { bodyBytes, mostAtOnce, evenMs };
}

/** As it was written beside the route; the types of the framework know nothing of what a route brings along. */
export function needsOf(config: object | undefined): RouteNeeds {
  return {
    bodyBytes: numberIn(config, 'bodyBytes'),
    mostAtOnce: numberIn(config, 'mostAtOnce'),
    evenMs: numberIn(config, 'evenMs'),
  };
}

function numberIn(config: object | undefined, name: keyof RouteNeeds): number | undefined {
  const written: unknown = config === undefined ? undefined : Reflect.get(config, name);
  return typeof written === 'number' ? written : undefined;
}
