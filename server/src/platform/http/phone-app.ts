import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { notBuiltPage } from './plain-pages';

const HASHED = /[._-][0-9a-f]{8,}\.[a-z0-9]+$/;

/** The built H5 app at `/`; without a build, a page that says how to make one. */
export async function servePhoneApp(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    fastify.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(notBuiltPage));
    return;
  }
  await fastify.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheRuleOf(path));
    },
  });
}

/** A name that carries a hash of its content can never mean anything else; every other file is asked for anew. */
export function cacheRuleOf(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
