import { quicknet, roundFrom } from '@yingshang/shared/beacon';
import type { PlanBeacon, PlanContent } from '@yingshang/shared/kindergarten';
import { dayFrom, momentOf, typedMoment } from './moment-text';
import type { ClassForm, PlanForm, StageForm } from './plan-form';

export const planParts = ['basics', 'kindergartens', 'stages', 'classes', 'value'] as const;
export type PlanPart = (typeof planParts)[number];

/** What is missing or wrong before it can be saved at all, by the part of the form in which it stands. */
export interface FormProblem {
  readonly part: PlanPart;
  readonly words: string;
}

export type WrittenPlan =
  | { readonly ok: true; readonly content: PlanContent }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** Minutes after the draw begins at which the named value and two that stand in for it come, unless it is said otherwise. */
const USUAL_MINUTES = [60, 90, 120];

/** What a server takes as a draft. Whether it may be published the server says. */
export function contentOfForm(form: PlanForm): WrittenPlan {
  const problems: FormProblem[] = [];
  const wanted = (part: PlanPart, value: string, words: string): string => {
    const text = value.trim();
    if (text === '') problems.push({ part, words });
    return text;
  };
  const read = (part: PlanPart, value: string | null, words: string): string => {
    if (value === null) problems.push({ part, words });
    return value ?? '';
  };
  const moment = (typed: string, name: string) =>
    read('basics', momentOf(typed), `${name}请写成“2027-06-19 14:00”这样`);
  const day = (typed: string, name: string) =>
    read('basics', dayFrom(typed), `${name}请写成“2027-06-30”这样`);
  const content: PlanContent = {
    title: wanted('basics', form.title, '请写方案名称'),
    kindergartens: form.kindergartens.map(({ id, name, address, phone }, at) => ({
      id,
      name: wanted('kindergartens', name, `第${at + 1}所幼儿园请写名称`),
      address: wanted('kindergartens', address, `${name || `第${at + 1}所幼儿园`}请写地址`),
      phone: phone.trim(),
    })),
    stages: form.stages.map((stage, at) => stageOf(stage, at, form, problems)),
    bornFrom: day(form.bornFrom, '出生日期从'),
    bornTo: day(form.bornTo, '出生日期到'),
    classes: form.classes.map((one, at) => classOf(one, at, problems)),
    twins: form.twins,
    opensAt: moment(form.opensAt, '开始报名'),
    closesAt: moment(form.closesAt, '截止报名'),
    mendsUntil: moment(form.mendsUntil, '补正截止'),
    drawAt: moment(form.drawAt, '派位时间'),
    appealsUntil: day(form.appealsUntil, '申诉截止'),
    beacon: beaconOf(form, problems),
  };
  return problems.length === 0 ? { ok: true, content } : { ok: false, problems };
}

function stageOf(
  { id, name, tiers, tiersBy, choices }: StageForm,
  at: number,
  form: PlanForm,
  problems: FormProblem[],
): PlanContent['stages'][number] {
  const shown = name.trim() || `第${at + 1}个阶段`;
  const say = (part: PlanPart, words: string) => problems.push({ part, words });
  if (name.trim() === '') say('stages', `${shown}请写名称`);
  if (tiers.some((tier) => tier.name.trim() === '')) say('stages', `${shown}有的顺位没有写名称`);
  const most = wholeNumber(choices, 20);
  if (most === null || most === 0) say('stages', `${shown}的志愿个数请填1到20`);
  const seats: Record<string, number> = {};
  for (const row of form.kindergartens) {
    const count = wholeNumber(row.seats[id] ?? '', 10_000);
    if (count === null)
      say('kindergartens', `${row.name || '有一所幼儿园'}的${shown}学位请填整数，没有就填0`);
    else if (count > 0) seats[row.id] = count;
  }
  return {
    id,
    name: name.trim(),
    tiers: tiers.map((tier) => ({ id: tier.id, name: tier.name.trim() })),
    tiersBy,
    seats,
    choices: most ?? 1,
  };
}

function classOf(
  { id, name, who, entries, documents }: ClassForm,
  at: number,
  problems: FormProblem[],
): PlanContent['classes'][number] {
  const shown = name.trim() || `第${at + 1}个类别`;
  const say = (words: string) => problems.push({ part: 'classes', words });
  if (name.trim() === '') say(`${shown}请写名称`);
  if (who.trim() === '') say(`${shown}请写哪些孩子属于这一类`);
  if (documents.some((one) => one.name.trim() === '')) say(`${shown}有的材料没有写名称`);
  return {
    id,
    name: name.trim(),
    who: who.trim(),
    entries: entries.map(({ stage, tier, at: places }) => ({ stage, tier, at: places })),
    documents: documents.map((one) => ({ id: one.id, name: one.name.trim() })),
  };
}

const WHOLE = /^\d{1,5}$/;

/** An empty field is nought. Null: no whole number up to the most. */
function wholeNumber(typed: string, most: number): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  return WHOLE.test(text) && Number(text) <= most ? Number(text) : null;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const LOTTERY_LINE = /^(\S+)\s+(.+)$/;

function beaconOf({ source, game, values }: PlanForm, problems: FormProblem[]): PlanBeacon {
  const say = (words: string) => problems.push({ part: 'value', words });
  const lines = linesOf(values);
  if (lines.length === 0) say('请写公开数字的时间，一行一个，第一行是指定的，后面是备用的');
  if (source === 'drand-quicknet') {
    const rounds = lines.map((line) => {
      const instant = momentOf(line);
      if (instant === null) say(`公开数字时间“${line}”请写成“2027-06-19 15:00”这样`);
      return roundFrom(Date.parse(instant ?? '2000-01-01T00:00:00.000Z'));
    });
    const [round = 1, ...fallbacks] = rounds;
    return { source, chain: quicknet.chainHash, round, fallbacks };
  }
  if (game.trim() === '') say('请写彩票名称，例如“双色球”');
  const issues = lines.map((line) => {
    const [, issue = '', typed = ''] = LOTTERY_LINE.exec(line) ?? [];
    const drawnAt = momentOf(typed);
    if (drawnAt === null) say(`“${line}”请写成“期号 2027-06-19 21:15”这样`);
    return { issue, drawnAt: drawnAt ?? '' };
  });
  const [first = { issue: '', drawnAt: '' }, ...fallbacks] = issues;
  return { source, game: game.trim(), ...first, fallbacks };
}

/** The usual values after a draw's start, as they are typed; null before its time is written. */
export function usualValues(drawAt: string): string | null {
  const start = momentOf(drawAt);
  if (start === null) return null;
  return USUAL_MINUTES.map((minutes) =>
    typedMoment(new Date(Date.parse(start) + minutes * 60_000).toISOString()),
  ).join('\n');
}
