import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { readReceiptText, receiptText } from './receipt-text';

const hex = (bytes: number) => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map(bytesToHex);
const receipts = fc.record({
  planId: fc.uuid(),
  salts: fc.array(hex(32), { minLength: 1, maxLength: 2 }),
});

describe('the text of a receipt', () => {
  it('is read as it was written, also in small letters, with full-width signs, or broken into lines', () =>
    fc.assert(
      fc.property(receipts, (receipt) => {
        const text = receiptText(receipt);
        const typed = `${text.slice(0, 20)}\n ${text.slice(20).toLowerCase()}`.replaceAll(':', '：');
        expect([readReceiptText(text), readReceiptText(typed)]).toEqual([receipt, receipt]);
      }),
    ));

  it('is made of signs that a QR code packs closely', () =>
    fc.assert(fc.property(receipts, (receipt) => expect(receiptText(receipt)).toMatch(/^[0-9A-Z:]+$/))));

  const salt = 'ab'.repeat(32);
  const whole = receiptText({ planId: '0b1c2d3e-0000-4000-8000-000000000001', salts: [salt] });
  it.each([
    ['nothing', ''],
    ['the code of a counter', 'https://example.com/?c=abc'],
    ['half of one', whole.slice(0, -2)],
    ['one with a child too many', `${whole}:${salt}:${salt}`],
    ['one without a secret', whole.split(':').slice(0, 2).join(':')],
  ])('is not %s', (_, text) => expect(readReceiptText(text)).toBeNull());
});
