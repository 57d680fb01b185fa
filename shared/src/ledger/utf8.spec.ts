import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { utf8 } from './utf8';

it('writes every text as TextEncoder does, which the library calls, whatever its units are', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(fc.property(anyText, (text) => expect(utf8(text)).toEqual(utf8ToBytes(text))));
});
