import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const scanCodeKind = z.enum(['poster', 'unit', 'counter', 'policy']);
export type ScanCodeKind = z.infer<typeof scanCodeKind>;

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
