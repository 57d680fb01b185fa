import * as fc from 'fast-check';
import { idle, nextTaking, type VoiceEvent, type VoiceTaking } from './voice-taking';

const after = (...events: VoiceEvent['kind'][]) =>
  events.reduce<{ taking: VoiceTaking; orders: (string | null)[] }>(
    ({ taking, orders }, kind) => {
      const next = nextTaking(taking, kind === 'refused' ? { kind, trouble: 'denied' } : { kind });
      return { taking: next.taking, orders: [...orders, next.order] };
    },
    { taking: idle, orders: [] },
  );

describe('a recording', () => {
  it('begins with a tap and ends with the next', () => {
    const { taking, orders } = after('tap', 'begun', 'tap', 'ended');
    expect([taking, orders]).toEqual([idle, ['start', null, 'stop', null]]);
  });

  it('ends when the finger that held the button lets go', () =>
    expect(after('hold', 'begun', 'let-go').orders).toEqual(['start', null, 'stop']));

  it('begun with a tap does not end when the finger leaves the button', () =>
    expect(after('tap', 'let-go', 'begun', 'let-go').taking).toMatchObject({
      state: 'recording',
      by: 'tap',
    }));

  it('is thrown away by a finger that slid off, and kept by one that came back', () => {
    expect(after('hold', 'begun', 'away', 'let-go').orders).toEqual(['start', null, null, 'cancel']);
    expect(after('hold', 'begun', 'away', 'back', 'let-go').orders.at(-1)).toBe('stop');
    // Where nothing is held, nothing slides off.
    expect(after('tap', 'begun', 'away', 'tap').orders.at(-1)).toBe('stop');
  });

  it('keeps what was said when the page or a call ends it while the finger is away', () =>
    expect(after('hold', 'begun', 'away', 'finish').orders.at(-1)).toBe('stop'));

  it('does not begin for a finger that the question of permission took away', () => {
    const { taking, orders } = after('hold', 'let-go');
    expect(orders).toEqual(['start', 'cancel']);
    expect(taking).toMatchObject({ state: 'idle', note: 'hold-again' });
  });

  it('that was refused says why, and can be tried again', () => {
    const { taking } = after('tap', 'refused');
    expect(taking).toMatchObject({ state: 'idle', trouble: 'denied' });
    expect(nextTaking(taking, { kind: 'tap' }).order).toBe('start');
  });

  it('cancelled is thrown away; sent off is finished first', () => {
    expect(after('tap', 'begun', 'cancel').orders).toEqual(['start', null, 'cancel']);
    expect(after('tap', 'begun', 'finish').orders).toEqual(['start', null, 'stop']);
    expect(after('tap', 'finish').orders).toEqual(['start', 'cancel']);
  });

  it('is never started while one runs, and stopped only when one does', () => {
    const kinds = [
      ...(['tap', 'hold', 'let-go', 'away', 'back', 'cancel', 'finish'] as const),
      ...(['begun', 'ended', 'refused'] as const),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 30 }), (events) => {
        let running = false;
        let taking: VoiceTaking = idle;
        for (const kind of events) {
          // The recorder speaks only of what runs.
          if (!running && (kind === 'begun' || kind === 'ended' || kind === 'refused')) continue;
          const next = nextTaking(taking, kind === 'refused' ? { kind, trouble: 'failed' } : { kind });
          if (next.order === 'start' && running) return false;
          if ((next.order === 'stop' || next.order === 'cancel') && !running) return false;
          if (next.order === 'start') running = true;
          if (next.order === 'cancel' || kind === 'ended' || kind === 'refused') running = false;
          taking = next.taking;
          if (!running && taking.state !== 'idle') return false;
        }
        return true;
      }),
    );
  });
});
