import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../config';
import { tooMany } from '../limits';
import { AddressFlow } from './address-flow';
import { answeredRefusal } from './answer-error';
import { addressOf } from './caller-address';

type Guard = (request: Pick<FastifyRequest, 'ip' | 'headers'>) => void;

/**
 * Before anything else is done for a request: one address may not use up the process. In this process alone, since a
 * look-up in the database would cost more than what it protects.
 */
export function addressGuard({
  requestsPerMinute,
  trustedProxies,
}: Pick<Settings, 'requestsPerMinute' | 'trustedProxies'>): Guard {
  const flow = new AddressFlow(requestsPerMinute);
  const warn = proxyWarning(trustedProxies);
  return ({ ip, headers }) => {
    // Only how long ago something was: the clock that tests move does not count here.
    const wait = flow.waitFor(addressOf(ip), performance.now());
    if (wait === 0) return;
    if (headers['x-forwarded-for'] !== undefined) warn();
    throw answeredRefusal(429, tooMany(wait));
  };
}

/** Behind a proxy that nobody told of, the whole city is one address: once in the log. */
function proxyWarning(trustedProxies: number): () => void {
  const log = new Logger('Http');
  let said = trustedProxies > 0;
  return () => {
    if (said) return;
    said = true;
    log.warn('an address is over its limit and its requests name another; is TRUSTED_PROXIES right?');
  };
}
