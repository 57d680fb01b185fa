import { getDemo } from '@yingshang/shared/contracts/demo';
import type * as z from 'zod/mini';

export type DemoCode = z.infer<typeof getDemo.response>['codes'][number];

/** The printed codes of the demo city, as its entrance lists them. */
export async function demoCodes(serverUrl: string): Promise<readonly DemoCode[]> {
  const answer = await fetch(`${serverUrl}/api${getDemo.path}`);
  return getDemo.response.parse(await answer.json()).codes;
}

/** The code of a kind that still holds, or the one that has expired. */
export function pickCode(codes: readonly DemoCode[], wanted: { kind?: string; expired: boolean }): DemoCode {
  const found = codes.find(
    (code) => code.expired === wanted.expired && (wanted.kind === undefined || code.kind === wanted.kind),
  );
  if (!found) throw new Error(`The demo city has no such code: ${JSON.stringify(wanted)}`);
  return found;
}
