import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Settings } from '../config';

const YEAR_SECONDS = 31_536_000;

/** What the interface answers is no page, whatever it holds and however it is opened: nothing in it may run or load. */
export const answerSecurity = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Security headers for the phone app served from this origin. */
export function securityHeaders(
  phoneApp: string,
  { publicUrl, drawEventsUrl }: Pick<Settings, 'publicUrl' | 'drawEventsUrl'>,
): FastifyHelmetOptions {
  const overHttps = isOverHttps(publicUrl);
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'", ...inlineScriptHashes(phoneApp)],
        // Taro's H5 components set style attributes and add style elements; a hash cannot cover either.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'media-src': ["'self'", 'blob:'],
        // The events of draws may come from a host of their own.
        'connect-src': ["'self'", ...(drawEventsUrl === undefined ? [] : [drawEventsUrl])],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        // The demo entrance shows the phone pages in a frame of the same origin.
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: overHttps ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    // On plain http (a phone in the local network) browsers ignore these two and complain in the console.
    crossOriginOpenerPolicy: overHttps ? { policy: 'same-origin' } : false,
    originAgentCluster: overHttps,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
  };
}

/** Of an answer of the interface for which helmet was never asked. */
export function bareAnswerHeaders(publicUrl: string | undefined): Readonly<Record<string, string>> {
  return {
    'content-security-policy': answerSecurity,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(isOverHttps(publicUrl) && {
      'strict-transport-security': `max-age=${YEAR_SECONDS}; includeSubDomains`,
    }),
  };
}

function isOverHttps(publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith('https:') ?? false;
}

/** Scripts written into the built page are allowed by their hash, so that nothing else inline may run. */
export function inlineScriptHashes(phoneApp: string): string[] {
  const page = join(phoneApp, 'index.html');
  if (!existsSync(page)) return [];
  const scripts = readFileSync(page, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
  return [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
