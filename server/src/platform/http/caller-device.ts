import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RawRequest } from './parse-request';

/** What the caller's browser says it is (User-Agent): for the list of one's sessions, and believed by nobody. */
export const CallerDevice = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const given = context.switchToHttp().getRequest<RawRequest>().headers['user-agent'];
  return typeof given === 'string' ? given.slice(0, 400) : undefined;
});
