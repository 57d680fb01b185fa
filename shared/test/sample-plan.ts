import { quicknet, roundFrom } from '../src/beacon';
import type { PlanContent } from '../src/kindergarten';

const DRAW = '2027-06-19T06:00:00.000Z';
const minutesAfterDraw = (minutes: number) => Date.parse(DRAW) + minutes * 60_000;

/** Two made-up kindergartens, an estate stage of one of them, a general stage of both. */
export const samplePlan: PlanContent = {
  title: '示例区2027年幼儿园阳光派位（演示）',
  kindergartens: [
    { id: 'k1', name: '示例一幼', address: '示例路1号', phone: '024-00000001' },
    { id: 'k2', name: '示例二幼', address: '示例路2号', phone: '024-00000002' },
  ],
  stages: [
    {
      id: 'estate',
      name: '小区业主阶段',
      tiers: [{ id: 'owner', name: '小区业主子女' }],
      tiersBy: 'child',
      seats: { k1: 2 },
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
      seats: { k1: 1, k2: 3 },
      choices: 2,
    },
  ],
  bornFrom: '2023-09-01',
  bornTo: '2024-08-31',
  classes: [
    {
      id: 'owner-k1',
      name: '一幼配套小区业主子女',
      who: '父母或其他监护人在示例小区有房，孩子户口在本区',
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
      name: '本区户籍',
      who: '孩子户口在本区',
      entries: [{ stage: 'general', tier: 'all', at: null }],
      documents: [{ id: 'household', name: '户口簿' }],
    },
    {
      id: 'cared',
      name: '政策照顾对象',
      who: '按国家规定受照顾人员的子女',
      entries: [{ stage: 'general', tier: 'cared', at: null }],
      documents: [],
    },
  ],
  twins: 'together',
  opensAt: '2027-05-10T01:00:00.000Z',
  closesAt: '2027-05-20T09:00:00.000Z',
  mendsUntil: '2027-05-27T09:00:00.000Z',
  drawAt: DRAW,
  appealsUntil: '2027-06-30',
  beacon: {
    source: 'drand-quicknet',
    chain: quicknet.chainHash,
    round: roundFrom(minutesAfterDraw(60)),
    fallbacks: [roundFrom(minutesAfterDraw(90)), roundFrom(minutesAfterDraw(120))],
  },
};
