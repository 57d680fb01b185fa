import { usualLimits } from '@yingshang/shared/complaints';
import type { FilingRecord } from '@yingshang/shared/contracts/complaints';
import { commit, leafOf, receiptText } from '@yingshang/shared/ledger';
import { signedAt as at, keyOf, signed } from '../../../test/support/a-ledger-key';
import { alarmOfEntry, type FilingEntry } from './check-receipt';
import type { SentComplaint } from './complaint-draft';

const salt = '11'.repeat(32);
const text = '材料交了三次都被退回。';

const sent: SentComplaint = {
  ticket: '0b6f0c1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
  class: 'unit',
  text,
  unitId: 'u-1',
  receipt: null,
};

/** As the server answers: the record made of what was sent, its leaf, and the promise. */
function entryOf(changes: Partial<FilingRecord> = {}): FilingEntry {
  const record: FilingRecord = {
    v: 1,
    complaint: '7d0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
    number: 1,
    event: 'filed',
    by: 'complainant',
    result: null,
    on: '2026-11-21',
    unit: 'u-1',
    statement: commit(salt, text),
    class: 'unit',
    limits: { ...usualLimits },
    ...changes,
  };
  const event = '5c0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10';
  const leafHash = leafOf(salt, { kind: 'complaint', subject: event, recordedAt: at, content: record }) ?? '';
  const promised = { leafHash, recordedAt: at };
  const ledger = { ...promised, salt, keyId: keyOf(1).id, signature: signed(receiptText(promised), 1) };
  return { event, record, statementSalt: salt, ledger };
}

describe('the entry of a filing', () => {
  it('is believed when it is what this phone sent, hashed and signed', () =>
    expect(alarmOfEntry(entryOf(), sent, [keyOf(1)])).toBeNull());

  it.each<[string, Partial<FilingRecord>]>([
    ['other words', { statement: commit(salt, '没有什么。') }],
    ['no words', { statement: null }],
    ['another unit', { unit: 'u-2' }],
    ['something else than was chosen', { class: 'officer' }],
  ])('that speaks of %s than was sent is not, however well it is signed', (_, changes) =>
    expect(alarmOfEntry(entryOf(changes), sent, [keyOf(1)])).toBe('content'),
  );

  it('whose leaf is of other limits is not', () => {
    const entry = entryOf();
    const longer = { ...entry.record, limits: { ...usualLimits, solveDays: 250 } };
    expect(alarmOfEntry({ ...entry, record: longer }, sent, [keyOf(1)])).toBe('leaf');
  });

  it('whose words the server cannot open is not', () =>
    expect(alarmOfEntry({ ...entryOf(), statementSalt: null }, sent, [keyOf(1)])).toBe('content'));

  it('that nobody known has signed is not', () =>
    expect(alarmOfEntry(entryOf(), sent, [keyOf(2)])).toBe('promise'));

  it('on another phone is held to its own record alone', () =>
    expect(alarmOfEntry(entryOf({ unit: 'u-2' }), null, [keyOf(1)])).toBeNull());
});
