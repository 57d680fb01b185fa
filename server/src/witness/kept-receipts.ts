import { ledgerReceipt } from '@yingshang/shared/contracts/ledger';
import * as z from 'zod/mini';

const keptReceipt = z.object({
  ...ledgerReceipt.shape,
  salt: z.optional(z.string()),
  kind: z.optional(z.string()),
  subject: z.optional(z.string()),
});

/** Receipts that people handed in: an array, or one on each line. Undefined: the text is neither. */
export function parseReceipts(text: string): z.infer<typeof keptReceipt>[] | undefined {
  const values = jsonOf(text) ?? linesOf(text);
  const read = z.safeParse(z.array(keptReceipt), Array.isArray(values) ? values : [values]);
  return read.success ? read.data : undefined;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => jsonOf(line));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
