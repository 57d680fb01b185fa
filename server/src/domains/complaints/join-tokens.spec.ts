import { randomUUID } from 'node:crypto';
import { fieldsInMemory } from '../../../test/support/fields-in-memory';
import { MovableClock } from '../../../test/support/movable-clock';
import { makeSecret } from '../../platform/crypto/key-ring';
import { JoinTokens } from './join-tokens.service';

describe('what is handed out to join a complaint', () => {
  const clock = new MovableClock('2026-11-21');
  const fields = fieldsInMemory();
  const tokens = new JoinTokens(fields, clock);
  const [complaint, person] = [randomUUID(), randomUUID()];
  beforeEach(() => clock.moveTo('2026-11-21'));

  it('leads this person to the complaint, and shows nothing of it', () => {
    const token = tokens.make(complaint, person);
    expect(tokens.read(token, person)).toBe(complaint);
    expect(tokens.make(complaint, person)).not.toBe(token);
    const shown = token + Buffer.from(token.slice(3), 'base64url').toString('latin1');
    for (const secret of [complaint, complaint.replaceAll('-', ''), person])
      expect(shown).not.toContain(secret);
    expect(token.length).toBeLessThanOrEqual(400);
  });

  it('leads nobody else there', () =>
    expect(tokens.read(tokens.make(complaint, person), randomUUID())).toBeNull());

  it('is good for a day', () => {
    const token = tokens.make(complaint, person);
    clock.pass(86_399);
    expect(tokens.read(token, person)).toBe(complaint);
    clock.pass(1);
    expect(tokens.read(token, person)).toBeNull();
  });

  it('leads nowhere when any one sign of it was changed, or it was cut off', () => {
    const token = tokens.make(complaint, person);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(tokens.read(token.slice(0, at) + other + token.slice(at + 1), person)).toBeNull();
      expect(tokens.read(token.slice(0, at), person)).toBeNull();
    }
    expect(tokens.read(`${token}A`, person)).toBeNull();
  });

  it.each(['', 'j1.', complaint, `j1.${'A'.repeat(80)}`, `j2.${'A'.repeat(80)}`, '上车'])(
    'is not 「%s」',
    (token) => expect(tokens.read(token, person)).toBeNull(),
  );

  it('is opened by another process of the city, and by no other city', () => {
    const ring = {
      indexSecret: makeSecret(),
      keys: [{ version: 1, cipher: 'aes-256-gcm' as const, secret: makeSecret(), madeAt: '' }],
      signingKeys: [],
    };
    const token = new JoinTokens(fieldsInMemory(ring), clock).make(complaint, person);
    expect(new JoinTokens(fieldsInMemory({ ...ring }), clock).read(token, person)).toBe(complaint);
    expect(tokens.read(token, person)).toBeNull();
  });
});
