import type { Flow } from './flows';

const UNIT = 'u-city';

const unit = (sent?: object): Pick<Flow, 'as' | 'with'> => ({
  as: 'staff',
  with: ({ counterId }) => ({ params: { id: UNIT, counterId }, body: sent }),
});
const display = (more: object = {}): Pick<Flow, 'with'> => ({
  with: ({ displaySession }) => ({ body: { session: displaySession, ...more } }),
});

/** A lead opens a counter, a tablet shows its code, and somebody scans it. */
export const counterFlows: readonly Flow[] = [
  { route: 'occasions.counters', ...unit() },
  {
    route: 'occasions.make-counter',
    ...unit({ name: '1号窗口', officerId: null, hourlyCap: 60 }),
    keep: ({ id }: { id: string }, known) => Object.assign(known, { counterId: id }),
  },
  { route: 'occasions.change-counter', ...unit({ name: '2号窗口', officerId: null, hourlyCap: 30 }) },
  {
    route: 'occasions.pair-display',
    ...unit({}),
    keep: ({ code }: { code: string }, known) => Object.assign(known, { pairingCode: code }),
  },
  {
    route: 'occasions.pair-this-display',
    with: ({ pairingCode }) => ({ body: { code: pairingCode } }),
    keep: ({ session }: { session: string }, known) => Object.assign(known, { displaySession: session }),
  },
  { route: 'occasions.display', ...display({ shown: null }) },
  {
    route: 'occasions.next-code',
    ...display(),
    keep: ({ token }: { token: string }, known) => Object.assign(known, { counterToken: token }),
  },
  { route: 'occasions.open-at-display', ...display() },
  {
    route: 'occasions.scan',
    with: ({ counterToken, counterId }) => ({
      body: { token: counterToken, counter: counterId.slice(0, 8) },
    }),
    keep: ({ id }: { id: string }, known) => Object.assign(known, { occasionId: id }),
  },
  { route: 'occasions.get', with: ({ occasionId }) => ({ params: { id: occasionId } }) },
  { route: 'occasions.mine' },
  { route: 'occasions.open', with: () => ({ body: { unitId: UNIT, channel: 'card', officerId: null } }) },
];

export const counterEndings: readonly Flow[] = [
  // Its disturbed repeats have closed the counter by then.
  { route: 'occasions.cut-display-off', ...unit({}), last: true, status: 404 },
  { route: 'occasions.close-counter', ...unit({}), last: true, status: 404 },
];
