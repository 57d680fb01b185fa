/** What the picture of a receipt says: by it whoever holds it finds the line on the published roll. */
export interface Receipt {
  readonly planId: string;
  /** One for each child of the application: 32 bytes, hexadecimal. */
  readonly salts: readonly string[];
}

const MARK = 'YSKG1';
/** Twins are two. */
const MOST_SALTS = 2;

/**
 * In capitals and figures alone, which a QR code holds in little room. It is secret, so it is no address: nothing sends
 * it anywhere by itself.
 * @example receiptText({ planId: '0b1c…', salts: ['ab…'] }) // 'YSKG1:0B1C…:AB…'
 */
export function receiptText({ planId, salts }: Receipt): string {
  return [MARK, planId.replaceAll('-', ''), ...salts].join(':').toUpperCase();
}

/** Of whatever was scanned or pasted; null where it is no receipt, or not the whole of one. */
export function readReceiptText(text: string): Receipt | null {
  const [mark, plan = '', ...salts] = text.normalize('NFKC').replace(/\s/g, '').split(':');
  const isWhole = salts.length > 0 && salts.length <= MOST_SALTS && salts.every((salt) => SALT.test(salt));
  if (mark?.toUpperCase() !== MARK || !PLAN.test(plan) || !isWhole) return null;
  const hex = plan.toLowerCase();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return { planId: parts.join('-'), salts: salts.map((salt) => salt.toLowerCase()) };
}

const PLAN = /^[0-9a-f]{32}$/i;
const SALT = /^[0-9a-f]{64}$/i;
