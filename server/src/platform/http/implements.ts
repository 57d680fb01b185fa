import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { AnyContract, Method, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Outcome } from '@yingshang/shared/kernel';
import type { Observable } from 'rxjs';
import { parsedInput } from './parsed-input';
import { routeNeeds } from './route-needs';

export const CONTRACT = 'yingshang:contract';

const methods: Record<Method, RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
};

type Given<C extends AnyContract> = C['stream'] extends true ? Observable<ResponseOf<C>> : ResponseOf<C>;
type Answer<C extends AnyContract> = Given<C> | Outcome<Given<C>>;
type Handler<C extends AnyContract> = (...args: never[]) => Answer<C> | Promise<Answer<C>>;

/**
 * The handler serves this contract: route, access, parsing and the refusals' statuses all come from it.
 * The handler's type is held to the contract's response.
 */
export function Implements<C extends AnyContract>(contract: C) {
  const decorate = applyDecorators(
    SetMetadata(CONTRACT, contract),
    RequestMapping({ path: contract.path, method: methods[contract.method] }),
    HttpCode(200),
    RouteConfig(routeNeeds(contract)),
  );
  return <H extends Handler<C>>(
    target: object,
    name: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => decorate(target, name, descriptor);
}

/** The `Input` of the contract that the handler implements. */
export const Parsed = createParamDecorator((_: unknown, context: ExecutionContext) =>
  parsedInput(context.switchToHttp().getRequest<object>()),
);
