import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import type { CeremonyFace } from '../../src/features/kindergarten-live/ceremony-view';

export const DRAW_PLAN = '5b0c0c0e-6f25-4a43-9c1c-8f6a2f1d2c77';

const operator = { role: 'lottery-operator', name: '王示甲' } as const;
const notary = { role: 'notary', name: '李示乙' } as const;

/** A draw before anything was done about it. */
export function aLiveDraw(part: Partial<LiveDraw> = {}): LiveDraw {
  return {
    planId: DRAW_PLAN,
    title: '示例区2027年幼儿园阳光派位（演示）',
    bureau: { id: 'demo-210199-edu', name: '示例区教育局' },
    now: '2027-06-19T05:00:00.000Z',
    phase: 'open',
    next: { what: 'seal', at: null },
    drawAt: '2027-06-19T06:00:00.000Z',
    diceUntil: '2027-06-19T06:50:00.000Z',
    manifestHash: 'ab'.repeat(32),
    roll: null,
    dice: {
      typing: '',
      typed: false,
      typedBy: null,
      confirmed: null,
      confirmedAt: null,
      confirmedBy: null,
    },
    value: null,
    seed: null,
    resultRoot: null,
    drawnAt: null,
    kindergartens: 2,
    shown: [],
    releasedAt: null,
    mismatch: null,
    takenBack: null,
    viewers: 3,
    eventsAt: `/api/kindergarten-draws/${DRAW_PLAN}/events`,
    ...part,
  };
}

/** The same once its roll is frozen. */
export const frozenRoll: NonNullable<LiveDraw['roll']> = {
  lines: 9,
  children: 10,
  root: 'cd'.repeat(32),
  sealedAt: '2027-06-18T06:00:00.000Z',
  sealedBy: operator,
  frozenAt: '2027-06-18T06:30:00.000Z',
  frozenBy: notary,
};

export function aCeremony(part: Partial<CeremonyFace> = {}): CeremonyFace {
  return {
    live: aLiveDraw(),
    applications: { accepted: 9, undecided: 0 },
    actions: [],
    typedDice: null,
    typedValue: null,
    annexes: [],
    steps: [],
    cameAt: 0,
    ...part,
  };
}
