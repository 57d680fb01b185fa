import { randomUUID } from 'node:crypto';
import { withDatabase } from '../../../test/support';
import { type Speaker, VoiceRepository } from './voice.repository';
import type { VoiceTicketEntity } from './voice-ticket.entity';

const HOUR_MS = 3_600_000;
const NOON = Date.parse('2026-11-23T04:00:00Z');
const SOUND = Buffer.from('sealed sound\0\xff', 'latin1');
const WORDS = Buffer.from('sealed words');

describe('recordings that nobody confirmed yet', () => {
  const suite = withDatabase();
  const repository = () => new VoiceRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  const device = (): Speaker => ({ personId: null, visitorId: randomUUID() });
  const person = (): Speaker => ({ personId: randomUUID(), visitorId: null });
  const ticket = (speaker: Speaker, own: Partial<VoiceTicketEntity> = {}): VoiceTicketEntity => ({
    id: randomUUID(),
    ...speaker,
    state: 'waiting',
    reason: null,
    page: 'home',
    unitId: null,
    lastUnitId: null,
    regionCode: null,
    seconds: 3,
    sealedKey: 'sealed key',
    keyVersion: 1,
    sealedVoice: SOUND,
    sealedWords: null,
    madeAt: new Date(NOON),
    ...own,
  });
  const kept = async (speaker: Speaker, own: Partial<VoiceTicketEntity> = {}) => {
    const one = ticket(speaker, own);
    expect(await repository().add(one, manager())).toBe(true);
    return one;
  };
  beforeAll(() =>
    manager().query(
      `INSERT INTO field_keys (version, cipher, check_value, made_at) VALUES (1, 'AES-256-GCM', 'test', now())
       ON CONFLICT DO NOTHING`,
    ),
  );

  it('come back as they were kept, to the byte', async () => {
    const one = await kept(device(), { page: 'rating', unitId: 'u-east', regionCode: '210102' });
    expect(await repository().find(one.id)).toEqual(one);
    expect(await repository().find(randomUUID())).toBeNull();
  });

  it('are kept once under one id: a second one changes nothing of the first', async () => {
    const one = await kept(device());
    const other = ticket(device(), { id: one.id, sealedVoice: Buffer.from('another') });
    expect(await repository().add(other, manager())).toBe(false);
    expect(await repository().find(one.id)).toEqual(one);
  });

  it('are somebody’s: a person’s or a device’s, never of both or of nobody', async () => {
    const both = ticket({ ...device(), personId: randomUUID() });
    await expect(repository().add(both, manager())).rejects.toThrow();
    await expect(repository().add(ticket({ personId: null, visitorId: null }), manager())).rejects.toThrow();
  });

  it('are settled once: what another process found out meanwhile stays', async () => {
    const { id } = await kept(device());
    await repository().settle(id, { state: 'recognised', sealedWords: WORDS });
    await repository().settle(id, { state: 'unheard', reason: 'slow' });
    expect(await repository().find(id)).toMatchObject({
      state: 'recognised',
      reason: null,
      sealedWords: WORDS,
    });
  });

  it('have words or a reason exactly where they say so', async () => {
    const { id } = await kept(device());
    await expect(repository().settle(id, { state: 'recognised' })).rejects.toThrow();
    await expect(repository().settle(id, { state: 'unheard' })).rejects.toThrow();
    expect(await repository().find(id)).toMatchObject({ state: 'waiting' });
  });

  it('go to one alone of several who take them at the same moment', async () => {
    const { id } = await kept(device());
    const taken = await Promise.all(Array.from({ length: 5 }, () => repository().remove(id, manager())));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await repository().find(id)).toBeNull();
  });

  it('are there again when the filing that took them is undone', async () => {
    const one = await kept(device());
    const filing = suite.dataSource.transaction(async (within) => {
      expect(await repository().remove(one.id, within)).toBe(true);
      throw new Error('refused');
    });
    await expect(filing).rejects.toThrow('refused');
    expect(await repository().find(one.id)).toEqual(one);
  });

  it('are listed, counted and forgotten for their speaker alone, the latest first', async () => {
    const [mine, other] = [device(), person()];
    const early = await kept(mine, { madeAt: new Date(NOON - HOUR_MS) });
    const late = await kept(mine);
    const foreign = await kept(other);
    expect(await repository().of(mine)).toEqual([late, early]);
    expect([await repository().countOf(mine), await repository().countOf(other)]).toEqual([2, 1]);
    // A device's number that is a person's by chance is no key to what is theirs.
    expect(await repository().of({ personId: null, visitorId: other.personId })).toEqual([]);
    await repository().removeOf(mine, manager());
    expect([await repository().of(mine), await repository().of(other)]).toEqual([[], [foreign]]);
  });

  it('go that are older than a moment, and no others', async () => {
    await manager().query('DELETE FROM voice_tickets');
    const speaker = device();
    await kept(speaker, { madeAt: new Date(NOON - 1) });
    const stays = await kept(speaker);
    expect(await repository().removeMadeBefore(new Date(NOON), manager())).toBe(1);
    expect(await repository().of(speaker)).toEqual([stays]);
  });
});
