import fc from 'fast-check';
import { aMessage } from '../../../test/support/a-message';
import { messageDays } from './message-groups';

const now = Date.parse('2026-11-21T10:00:00.000Z');
const about = (id: string, at: string, enterprise: string | null) =>
  aMessage({
    id,
    at,
    enterprise: enterprise === null ? null : { id: enterprise, name: `企业${enterprise}`, demo: true },
  });

describe('messages in groups', () => {
  it('of one day and enterprise stand together, in the order of their newest', () => {
    const days = messageDays(
      [
        about('1', '2026-11-21T09:00:00.000Z', 'b'),
        about('2', '2026-11-21T08:00:00.000Z', 'a'),
        about('3', '2026-11-21T07:00:00.000Z', 'b'),
        about('4', '2026-11-20T07:00:00.000Z', 'b'),
        about('5', '2026-11-20T06:00:00.000Z', null),
      ],
      now,
    );
    expect(
      days.map(({ heading, groups }) => [
        heading,
        groups.map(({ enterprise, messages }) => [enterprise?.id, messages.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        '今天',
        [
          ['b', ['1', '3']],
          ['a', ['2']],
        ],
      ],
      [
        '昨天',
        [
          ['b', ['4']],
          [undefined, ['5']],
        ],
      ],
    ]);
  });

  it('are all there, once each', () => {
    const anyMessage = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom('a', 'b', null))
      .map(([hours, enterprise]) => ({ at: new Date(now - hours * 3_600_000).toISOString(), enterprise }));
    fc.assert(
      fc.property(fc.array(anyMessage), (some) => {
        const messages = some.map(({ at, enterprise }, index) => about(String(index), at, enterprise));
        const shown = messageDays(messages, now).flatMap(({ groups }) =>
          groups.flatMap((one) => one.messages),
        );
        expect(shown.map(({ id }) => id).toSorted()).toEqual(messages.map(({ id }) => id).toSorted());
      }),
    );
  });
});
