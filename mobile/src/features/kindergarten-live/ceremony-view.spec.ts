import type { CeremonyAction } from '@yingshang/shared/contracts/kindergarten-draws';
import { aCeremony, aLiveDraw } from '../../../test/support/a-live-draw';
import {
  awaitedWords,
  type CeremonyFace,
  type CeremonyPress,
  ceremonyView,
  diceGroups,
  differingGroups,
} from './ceremony-view';

const hindrance = { code: 'x', message: '还没有到派位时间', advice: '请到时间再录入' };
const actions = (
  free: readonly CeremonyPress[],
  hindered: readonly CeremonyPress[] = [],
): CeremonyAction[] => [
  ...free.map((action) => ({ action, hindrance: null })),
  ...hindered.map((action) => ({ action, hindrance })),
];
const digits = '0123456789'.repeat(4);
const value = {
  place: 0,
  of: 3,
  source: 'lottery' as const,
  round: null,
  game: '双色球',
  issue: '2027069',
  at: '2027-06-19T07:00:00.000Z',
  absentFrom: '2027-06-19T08:00:00.000Z',
  saidAbsent: false,
  unconfirmed: null,
  text: null,
};
const face = (part: Partial<CeremonyFace>) => aCeremony(part);

describe('the one big button of the ceremony', () => {
  it.each<[string, CeremonyFace, CeremonyPress | null, readonly CeremonyPress[]]>([
    ['seals', face({ actions: actions(['seal']) }), 'seal', []],
    [
      'of the second person freezes',
      face({ live: aLiveDraw({ phase: 'sealed' }), actions: actions(['freeze', 'take-back']) }),
      'freeze',
      ['take-back'],
    ],
    [
      'takes the dice down',
      face({ live: aLiveDraw({ phase: 'frozen' }), actions: actions(['type-dice', 'take-back']) }),
      'type-dice',
      ['take-back'],
    ],
    [
      'is none for the operator while the notary is awaited',
      face({
        live: aLiveDraw({ phase: 'frozen' }),
        typedDice: { digits, byYou: true },
        actions: actions(['type-dice', 'take-back']),
      }),
      null,
      ['type-dice', 'take-back'],
    ],
    [
      'of the notary confirms',
      face({
        live: aLiveDraw({ phase: 'frozen' }),
        typedDice: { digits, byYou: false },
        actions: actions(['confirm-dice']),
      }),
      'confirm-dice',
      [],
    ],
    [
      'types what the lottery announced',
      face({
        live: aLiveDraw({ phase: 'diced', value }),
        actions: actions(['type-value', 'type-dice'], ['draw']),
      }),
      'type-value',
      ['type-dice'],
    ],
    [
      'draws once the value is there',
      face({
        live: aLiveDraw({ phase: 'diced', value: { ...value, text: 'lottery:1' } }),
        actions: actions(['draw']),
      }),
      'draw',
      [],
    ],
    [
      'is none after the draw',
      face({ live: aLiveDraw({ phase: 'released' }), actions: actions(['propose-annex']) }),
      null,
      ['propose-annex'],
    ],
  ])('%s', (_, shown, main, aside) => expect(ceremonyView(shown)).toMatchObject({ main, aside }));

  it('says why a step of one’s own is not to be taken yet', () => {
    const early = face({ live: aLiveDraw({ phase: 'frozen' }), actions: actions([], ['type-dice']) });
    expect(ceremonyView(early).hindered).toBe('还没有到派位时间。请到时间再录入。');
  });

  it('names who is awaited', () => {
    const awaits = (what: 'freeze' | 'confirmation' | 'value') => aLiveDraw({ next: { what, at: null } });
    expect(awaitedWords(face({ live: awaits('freeze') }))).toBe('等第二个人核对后冻结名册');
    expect(
      awaitedWords(face({ live: awaits('confirmation'), typedDice: { digits, byYou: true } })),
    ).toContain('您录入的骰子');
    expect(awaitedWords(face({ live: awaits('value') }))).toBe('等公开数字');
  });
});

describe('dice of two people', () => {
  it('are compared by groups of five', () => {
    expect(diceGroups('01234567')).toEqual(['01234', '567']);
    expect(differingGroups(digits, digits)).toEqual([]);
    expect(differingGroups(`9${digits.slice(1)}`, digits)).toEqual([1]);
    expect(differingGroups(`${digits.slice(0, 39)}0`, digits)).toEqual([8]);
  });
});
