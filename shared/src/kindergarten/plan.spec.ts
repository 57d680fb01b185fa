import { sha256 } from '@noble/hashes/sha2.js';
import { samplePlan } from '../../test/sample-plan';
import { quicknet } from '../beacon';
import { manifestHash, problemOfPlan } from '../draw';
import { calendarDate, canonicalJson } from '../kernel';
import {
  isInBirthWindow,
  type PlanContent,
  phaseOfPlan,
  planManifest,
  problemOfContent,
  problemOfPublishing,
  timesOfBeacon,
} from '.';

const [estate, general] = samplePlan.stages;
const [owner, local, cared] = samplePlan.classes;
if (!estate || !general || !owner || !local || !cared) throw new Error('the sample has them');
const head = {
  plan: '11111111-1111-4111-8111-111111111111',
  version: 1,
  previous: null,
  reason: '首次公布',
  bureau: { id: 'u-edu', name: '示例区教育局' },
};
const before = Date.parse('2027-05-01T00:00:00.000Z');
const during = Date.parse('2027-05-12T00:00:00.000Z');

describe('a plan', () => {
  it('that says all it must can be published and drawn', () => {
    expect(problemOfContent(samplePlan)).toBeNull();
    expect(problemOfPlan(planManifest(head, samplePlan))).toBeNull();
  });

  const drand = (round: number, fallbacks: number[]): Partial<PlanContent> => ({
    beacon: { source: 'drand-quicknet', chain: quicknet.chainHash, round, fallbacks },
  });
  const round = samplePlan.beacon.source === 'drand-quicknet' ? samplePlan.beacon.round : 0;
  const cases: [string, Partial<PlanContent>][] = [
    ['no-kindergarten', { kindergartens: [] }],
    ['no-stage', { stages: [] }],
    ['no-seat', { stages: [{ ...general, seats: {} }], classes: [local] }],
    ['unknown-kindergarten', { stages: [estate, { ...general, seats: { k9: 1 } }] }],
    ['births-turned', { bornFrom: '2024-09-01' }],
    ['no-class', { classes: [] }],
    ['same-class-twice', { classes: [owner, local, local] }],
    ['class-takes-no-part', { classes: [{ ...local, entries: [] }] }],
    [
      'class-takes-no-part',
      { classes: [{ ...local, entries: [{ stage: 'general', tier: 'all', at: [] }] }] },
    ],
    ['class-unknown-stage', { classes: [{ ...local, entries: [{ stage: 'x', tier: 'all', at: null }] }] }],
    ['class-unknown-tier', { classes: [{ ...local, entries: [{ stage: 'general', tier: 'x', at: null }] }] }],
    [
      'class-unknown-kindergarten',
      { classes: [{ ...local, entries: [{ stage: 'general', tier: 'all', at: ['k1', 'k9'] }] }] },
    ],
    [
      'class-tiers-differ',
      {
        classes: [
          {
            ...local,
            entries: [
              { stage: 'general', tier: 'cared', at: ['k1'] },
              { stage: 'general', tier: 'all', at: null },
            ],
          },
        ],
      },
    ],
    ['same-document-twice', { classes: [{ ...local, documents: [...local.documents, ...local.documents] }] }],
    ['twins-not-here', { stages: [estate, { ...general, tiersBy: 'kindergarten' }] }],
    ['times-turned', { closesAt: samplePlan.opensAt }],
    ['times-turned', { mendsUntil: samplePlan.opensAt }],
    ['times-turned', { drawAt: samplePlan.mendsUntil }],
    ['times-turned', { appealsUntil: '2027-06-18' }],
    ['value-too-early', { drawAt: '2027-06-19T06:55:00.000Z' }],
    ['values-turned', drand(round, [round])],
    ['no-fallback', drand(round, [])],
    [
      'value-too-early',
      {
        beacon: {
          source: 'lottery',
          game: '双色球',
          issue: '2027070',
          drawnAt: samplePlan.drawAt,
          fallbacks: [{ issue: '2027071', drawnAt: '2027-06-22T13:15:00.000Z' }],
        },
      },
    ],
  ];
  it.each(cases)('is named for what is wrong with it: %s', (problem, change) => {
    expect(problemOfContent({ ...samplePlan, ...change })).toBe(problem);
  });

  it('with a tier for each kindergarten takes children one by one', () => {
    const stages = [estate, { ...general, tiersBy: 'kindergarten' as const }];
    expect(problemOfContent({ ...samplePlan, stages, twins: 'apart' })).toBeNull();
  });

  it('knows when each of its public values comes to be', () => {
    const minutes = timesOfBeacon(samplePlan.beacon).map((time) =>
      Math.round((time - Date.parse(samplePlan.drawAt)) / 60_000),
    );
    expect(minutes).toEqual([60, 90, 120]);
  });

  it('is hashed with its head, and with nothing that was handed in beside it', () => {
    const extra = { ...samplePlan, note: 'slipped in' };
    expect(canonicalJson(planManifest(head, extra))).toBe(canonicalJson(planManifest(head, samplePlan)));
    const again = planManifest({ ...head, version: 2 }, samplePlan);
    expect(manifestHash(sha256, again)).not.toEqual(manifestHash(sha256, planManifest(head, samplePlan)));
  });

  it('is for children born from its first to its last day', () => {
    const born = (date: string) => isInBirthWindow(samplePlan, calendarDate(date));
    expect(['2023-08-31', '2023-09-01', '2024-08-31', '2024-09-01'].map(born)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('opens, closes and ends its mending to the millisecond', () => {
    const at = (iso: string, less = 0) => phaseOfPlan(samplePlan, false, Date.parse(iso) - less);
    expect([
      at(samplePlan.opensAt, 1),
      at(samplePlan.opensAt),
      at(samplePlan.closesAt, 1),
      at(samplePlan.closesAt),
      at(samplePlan.mendsUntil, 1),
      at(samplePlan.mendsUntil),
    ]).toEqual(['upcoming', 'open', 'open', 'mending', 'mending', 'reviewing']);
    expect(phaseOfPlan(samplePlan, true, during)).toBe('frozen');
  });
});

describe('publishing a plan', () => {
  const publish = (change: Partial<PlanContent>, more: object = {}) =>
    problemOfPublishing({
      content: { ...samplePlan, ...change },
      before: samplePlan,
      frozen: false,
      now: during,
      ...more,
    });

  it('comes before applications are taken', () => {
    expect(publish({}, { before: null, now: before })).toBeNull();
    expect(publish({}, { before: null })).toBe('opens-too-early');
    expect(publish({ title: '改名' }, { now: before })).toBeNull();
    expect(publish({ opensAt: '2027-04-30T00:00:00.000Z' }, { now: before })).toBe('opens-too-early');
  });

  it('names what is wrong with the content first, and never says the same again', () => {
    expect(publish({ classes: [] })).toBe('no-class');
    expect(publish({})).toBe('nothing-changed');
    expect(publish({}, { now: before })).toBe('nothing-changed');
  });

  it('ends with the freeze', () => expect(publish({ title: '改名' }, { frozen: true })).toBe('frozen'));

  it('waits for no value that is known already', () =>
    expect(publish({ title: '改名' }, { now: Date.parse('2027-06-19T07:00:00.000Z') })).toBe('value-known'));

  it('gives more while applications are taken: seats, choices, classes, births, time', () => {
    expect(publish({ stages: [estate, { ...general, seats: { k1: 0, k2: 9 }, choices: 3 }] })).toBeNull();
    expect(publish({ classes: [...samplePlan.classes, { ...local, id: 'guest' }] })).toBeNull();
    expect(publish({ bornTo: '2024-09-30' })).toBeNull();
    expect(publish({ closesAt: '2027-05-22T09:00:00.000Z' })).toBeNull();
  });

  it.each<[string, Partial<PlanContent>]>([
    ['takes-away', { stages: [estate, { ...general, choices: 1 }] }],
    ['takes-away', { stages: [general], classes: [local, cared] }],
    ['takes-away', { classes: [owner, cared] }],
    ['takes-away', { classes: [owner, cared, { ...local, documents: [] }] }],
    ['takes-away', { bornFrom: '2023-10-01' }],
    ['takes-away', { twins: 'apart' }],
    ['opening-moved', { opensAt: '2027-05-11T01:00:00.000Z' }],
    ['over-already', { closesAt: '2027-05-11T09:00:00.000Z' }],
  ])('takes nothing away once somebody may have applied: %s', (problem, change) => {
    expect(publish(change)).toBe(problem);
  });
});
