import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { drawVerifierPage } from './plain-pages';

const NAME = 'draw-verifier.html';
const PAGE_PATH = '/draw-verifier';
const FILE_PATH = `/${NAME}`;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

/**
 * The page with which anybody recomputes a draw, and one that shows its SHA-256. It comes under its own policy, which
 * forbids it any network, and in a sandbox: opened from here it reaches nothing that the phone app keeps on the device.
 */
export function serveDrawVerifier(fastify: FastifyInstance, file: string): void {
  if (!existsSync(file)) return;
  const content = readFileSync(file);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const policy = POLICY.exec(content.toString('utf8'))?.[1];
  if (policy === undefined) throw new Error(`${file} has no policy of its own`);
  fastify.get(FILE_PATH, (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-cache',
        'content-security-policy': `${policy}; frame-ancestors 'none'; sandbox allow-scripts allow-downloads`,
      })
      .send(content),
  );
  fastify.get(PAGE_PATH, (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(drawVerifierPage(FILE_PATH, NAME, sha256)),
  );
}
