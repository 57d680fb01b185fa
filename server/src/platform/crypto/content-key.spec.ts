import fc from 'fast-check';
import { ContentKey } from './content-key';
import { cipherNames } from './field-cipher';

const place = { table: 'statement_texts', column: 'sealed', rowId: 'row' };
const cipher = fc.constantFrom(...cipherNames);
const bytes = fc.uint8Array({ maxLength: 300 });

describe('a key for what belongs to one row', () => {
  it('opens what it sealed, also after it was written down and read again', () =>
    fc.assert(
      fc.property(cipher, bytes, (name, plain) => {
        const key = ContentKey.make(name);
        const sealed = key.seal(place, plain);
        expect(ContentKey.read(key.written())?.open(place, sealed)).toEqual(Buffer.from(plain));
      }),
    ));

  it('opens nothing that was altered, moved, or sealed with another', () =>
    fc.assert(
      fc.property(cipher, bytes, fc.nat(), (name, plain, where) => {
        const key = ContentKey.make(name);
        const sealed = key.seal(place, plain);
        const bent = Buffer.from(sealed);
        const at = where % bent.length;
        bent[at] = (bent[at] ?? 0) ^ 1;
        expect([
          key.open(place, bent),
          key.open({ ...place, rowId: 'other' }, sealed),
          key.open({ ...place, column: 'other' }, sealed),
          key.open(place, sealed.subarray(0, 5)),
          ContentKey.make(name).open(place, sealed),
        ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
      }),
    ));

  it('never seals a value twice alike', () => {
    const key = ContentKey.make('aes-256-gcm');
    const sealed = Array.from({ length: 200 }, () =>
      key.seal(place, Buffer.from('同一句话')).toString('hex'),
    );
    expect(new Set(sealed).size).toBe(200);
  });

  it.each(['', 'c1:aes-256-gcm:', 'c1:aes-256-gcm:AAAA', 'c1:rot13:AAAA', 'c2:aes-256-gcm:AAAA'])(
    'is not read out of %j',
    (written) => expect(ContentKey.read(written)).toBeUndefined(),
  );
});
