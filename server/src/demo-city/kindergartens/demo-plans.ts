import { quicknet, roundFrom } from '@yingshang/shared/beacon';
import { addDays, type CalendarDate, calendarDate, dateInShanghai } from '@yingshang/shared/kernel';
import type { PlanBeacon, PlanContent } from '@yingshang/shared/kindergarten';
import { type DemoApplication, demoApplications } from './demo-applications';

export type DemoPlanKey = 'open' | 'reviewing' | 'drawn';

/** A made-up plan with its children; all of it says 演示. */
export interface DemoPlan {
  readonly key: DemoPlanKey;
  readonly content: PlanContent;
  readonly publishedAt: Date;
  readonly applications: readonly DemoApplication[];
  /** Null: its draw is to come. */
  readonly drawn: { readonly dice: string; readonly numbers: string; readonly at: Date } | null;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** As nobody threw them. */
const DRAWN = { dice: '3141592653589793238462643383279502884197', numbers: '03 07 12 19 24 31 09' };
const ADDRESS = '示例区示例路';

const kindergartens = ['晨光', '青禾', '云帆', '启明'].map((name, at) => ({
  id: `k${at + 1}`,
  name: `示例${name}幼儿园（演示）`,
  address: `${ADDRESS}${at + 1}号`,
  phone: `024-0000000${at + 1}`,
}));

const stages: PlanContent['stages'] = [
  {
    id: 'estate',
    name: '小区业主阶段',
    tiers: [{ id: 'owner', name: '小区业主子女' }],
    tiersBy: 'child',
    seats: { k1: 4 },
    choices: 1,
  },
  {
    id: 'general',
    name: '统筹阶段',
    tiers: [
      { id: 'cared', name: '政策照顾对象' },
      { id: 'all', name: '其他符合条件的儿童' },
    ],
    tiersBy: 'child',
    seats: { k1: 8, k2: 12, k3: 12, k4: 12 },
    choices: 3,
  },
];

const classes: PlanContent['classes'] = [
  {
    id: 'owner-k1',
    name: '晨光园配套小区业主子女（演示）',
    who: '父母或其他监护人在示例小区有房，孩子户口在示例区',
    entries: [
      { stage: 'estate', tier: 'owner', at: ['k1'] },
      { stage: 'general', tier: 'all', at: null },
    ],
    documents: [
      { id: 'household', name: '户口簿' },
      { id: 'property', name: '不动产权证' },
    ],
  },
  {
    id: 'local',
    name: '示例区户籍（演示）',
    who: '孩子户口在示例区',
    entries: [{ stage: 'general', tier: 'all', at: null }],
    documents: [{ id: 'household', name: '户口簿' }],
  },
  {
    id: 'cared',
    name: '政策照顾对象（演示）',
    who: '按规定受照顾人员的子女；演示里不用拍材料',
    entries: [{ stage: 'general', tier: 'cared', at: null }],
    documents: [],
  },
];

/** When things are, from the moment at which the city is loaded. */
interface Schedule {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly mendsUntil: number;
  readonly drawAt: number;
  readonly beacon: PlanBeacon;
}

/** Three plans: applications are taken; the draw can be tried at once; the result is out. */
export function demoPlans(now: number): DemoPlan[] {
  const days = (count: number) => now + count * DAY_MS;
  const openDraw = days(28);
  return [
    demoPlan('open', '正在报名', now, {
      opensAt: days(-3),
      closesAt: days(21),
      mendsUntil: days(25),
      drawAt: openDraw,
      beacon: drandAfter(openDraw),
    }),
    demoPlan('reviewing', '等待派位', now, {
      opensAt: days(-30),
      closesAt: days(-7),
      mendsUntil: days(-1),
      drawAt: now - MINUTE_MS,
      beacon: lotteryFrom(now),
    }),
    demoPlan('drawn', '结果已公布', now, {
      opensAt: days(-40),
      closesAt: days(-20),
      mendsUntil: days(-10),
      drawAt: days(-2),
      beacon: lotteryFrom(days(-2)),
    }),
  ];
}

/** The days of birth of children who enter next: three years old by the end of next August. */
export function demoBirths(today: CalendarDate): {
  readonly bornFrom: CalendarDate;
  readonly bornTo: CalendarDate;
} {
  const year = Number(today.slice(0, 4));
  return { bornFrom: calendarDate(`${year - 4}-09-01`), bornTo: calendarDate(`${year - 3}-08-31`) };
}

function demoPlan(key: DemoPlanKey, label: string, now: number, schedule: Schedule): DemoPlan {
  const today = dateInShanghai(now);
  const births = demoBirths(today);
  const { beacon, ...times } = schedule;
  const instants = Object.fromEntries(
    Object.entries(times).map(([name, time]) => [name, toTheMinute(time)]),
  ) as Record<keyof typeof times, string>; // the same names
  return {
    key,
    publishedAt: new Date(times.opensAt - 5 * DAY_MS),
    content: {
      title: `示例区幼儿园阳光派位（演示·${label}）`,
      kindergartens,
      stages,
      ...births,
      classes,
      twins: 'together',
      ...instants,
      appealsUntil: addDays(dateInShanghai(times.drawAt), 15),
      beacon,
    },
    applications: demoApplications(key, births.bornFrom),
    drawn: key === 'drawn' ? { ...DRAWN, at: new Date(times.drawAt + MINUTE_MS) } : null,
  };
}

const toTheMinute = (time: number) => new Date(Math.floor(time / MINUTE_MS) * MINUTE_MS).toISOString();

function drandAfter(draw: number): PlanBeacon {
  const [round = 0, ...fallbacks] = [60, 90, 120].map((minutes) => roundFrom(draw + minutes * MINUTE_MS));
  return { source: 'drand-quicknet', chain: quicknet.chainHash, round, fallbacks };
}

/** Soon at first and then ever later, so that a visitor of the demo waits little whenever they begin. */
const LOTTERY_MINUTES = [12, 22, 32, 42, 52, 62, 90, 120, 240, 1_440, 10_080];

/** Made-up issues of a made-up lottery: two visitors type whatever numbers they like. */
function lotteryFrom(moment: number): PlanBeacon {
  const [first, ...fallbacks] = LOTTERY_MINUTES.map((minutes, at) => ({
    issue: String(at + 1).padStart(3, '0'),
    drawnAt: toTheMinute(moment + minutes * MINUTE_MS),
  }));
  if (first === undefined) throw new Error('a lottery has a first issue');
  return { source: 'lottery', game: '演示彩票', ...first, fallbacks };
}
