import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const scanCodeKind = z.enum(['poster', 'unit', 'counter', 'policy']);
export type ScanCodeKind = z.infer<typeof scanCodeKind>;

/** What a token that the server issues looks like: 22 characters of base64url, and nothing to read in them. */
export function isScanToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}$/.test(text);
}

/** What a scanned code leads to. The token itself says nothing: 22 characters, looked up on the server. */
export const scanLanding = z.object({
  kind: scanCodeKind,
  /** What the person scanned: 「和平区政务服务中心 3号窗口」. */
  label: z.string(),
  /** One sentence on what can be done here. */
  purpose: z.string(),
  unit: z.nullable(z.object({ id: z.string(), name: z.string() })),
  policy: z.nullable(z.object({ id: z.string(), title: z.string() })),
  demo: z.boolean(),
});
export type ScanLanding = z.infer<typeof scanLanding>;

export const openScanCode = defineContract({
  name: 'scan-codes.open',
  summary: 'What a scanned code stands for',
  method: 'GET',
  path: '/scan-codes/:token',
  access: { kind: 'public' },
  params: z.strictObject({ token: z.string().check(z.maxLength(32)) }),
  response: scanLanding,
  refusals: { 'scan-codes.unknown': 404, 'scan-codes.expired': 410 },
});

/**
 * A policy's code, ready to be drawn: the phone needs no library for it. In a browser it holds the address of the
 * page; a mini-program code of WeChat's own, which needs the platform's account, will carry the same token as `scene`.
 */
export const getShareCode = defineContract({
  name: 'scan-codes.share-policy',
  summary: 'The QR code with which a policy is passed on',
  method: 'GET',
  path: '/policies/:id/share-code',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: z.object({
    token: z.string(),
    address: z.string(),
    /** A row a string, `1` for a dark module; without the quiet zone. */
    modules: z.array(z.string()),
  }),
  refusals: { 'policies.unknown': 404 },
});
export type ShareCode = z.infer<typeof getShareCode.response>;
