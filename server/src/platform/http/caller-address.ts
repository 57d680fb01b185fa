import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import * as ipaddr from 'ipaddr.js';

/**
 * Whom an address stands for, as far as a network can tell: an IPv4 address, or the /64 of an IPv6 one, all of which
 * belongs to one subscriber. What is no address (a proxy's own word) stands for itself.
 */
export function addressOf(ip: string): string {
  if (!ip.includes(':') || !ipaddr.isValid(ip)) return ip.slice(0, 64);
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  const [a, b, c, d] = address.toByteArray().reduce<string[]>(hexQuads, []);
  return `${a}:${b}:${c}:${d}::/64`;
}

function hexQuads(quads: string[], byte: number, index: number): string[] {
  const hex = byte.toString(16).padStart(2, '0');
  return index % 2 === 0 ? [...quads, hex] : [...quads.slice(0, -1), `${quads.at(-1)}${hex}`];
}

/** The address that a request comes from; personal data, so it is hashed before it is kept (`Limits` does). */
export const CallerAddress = createParamDecorator((_: unknown, context: ExecutionContext) =>
  addressOf(context.switchToHttp().getRequest<FastifyRequest>().ip),
);
