import type { PictureTag } from '@yingshang/shared/contracts/benefits';
import { factWords, type Profile, profileField } from '@yingshang/shared/eligibility';
import { profileSizeClass } from '@yingshang/shared/enterprise-scale';
import { type CalendarDate, dateInWords, isCalendarDate, monthsBetween } from '@yingshang/shared/kernel';

/** What can be said of an enterprise from the facts that are known; each with the fact and the rule behind it. */
export function pictureTags(profile: Profile, asOf: CalendarDate): PictureTag[] {
  return [
    ...sizeTag(profile),
    ...ageTag(profile, asOf),
    ...growthTag(profile),
    ...qualificationTags(profile),
    ...staffTags(profile),
    ...innovationTags(profile),
  ];
}

const GROUP_NAMES: Readonly<Record<PictureTag['group'], string>> = {
  size: '规模',
  age: '发展阶段',
  growth: '成长性',
  qualification: '资质荣誉',
  staff: '用工',
  innovation: '创新',
};

function tag(group: PictureTag['group'], name: string, reason: string): PictureTag[] {
  return [{ group, groupName: GROUP_NAMES[group], name, reason }];
}

function sizeTag(profile: Profile): PictureTag[] {
  const { scale } = profile;
  if (typeof scale !== 'string') return [];
  const derived = profileSizeClass(profile) === scale;
  const reason = derived
    ? '按《统计上大中小微型企业划分办法（2017）》由行业、从业人员、营业收入等推算'
    : '按已知的企业规模';
  return tag('size', `${worded('scale', scale)}企业`, reason);
}

/** Bounds of our own: the law knows no stages of life. In whole months. */
const YOUNG_MONTHS = 36;
const GROWN_MONTHS = 120;
const STAGES = '不满3年为初创期，满3年不满10年为成长期，满10年为成熟期';

function ageTag({ establishedOn }: Profile, asOf: CalendarDate): PictureTag[] {
  if (!isCalendarDate(establishedOn) || establishedOn > asOf) return [];
  const months = monthsBetween(establishedOn, asOf);
  const name = months < YOUNG_MONTHS ? '初创期' : months < GROWN_MONTHS ? '成长期' : '成熟期';
  const age = months < 12 ? '不满1年' : `已满${Math.floor(months / 12)}年`;
  return tag('age', name, `成立于${dateInWords(establishedOn)}，${age}；${STAGES}`);
}

/** Our own bound, too. */
const FAST = 0.2;

function growthTag({ revenueGrowthRate: rate }: Profile): PictureTag[] {
  if (typeof rate !== 'number') return [];
  const name = rate >= FAST ? '较快增长' : rate > 0 ? '稳步增长' : rate === 0 ? '基本持平' : '营收回落';
  const own = `营业收入同比增速${worded('revenueGrowthRate', rate)}`;
  return tag('growth', name, `${own}；20%及以上为较快增长，0到20%为稳步增长`);
}

function qualificationTags({ qualifications }: Profile): PictureTag[] {
  if (typeof qualifications !== 'object' || qualifications === null) return [];
  return qualifications.flatMap((item) =>
    tag('qualification', worded('qualifications', item), '资质荣誉里有这一项'),
  );
}

function staffTags(profile: Profile): PictureTag[] {
  const { layoffRate } = profile;
  return [
    ...(layoffRate === 0 ? tag('staff', '上年未裁员', '上年度裁员率为0%') : []),
    ...countTag(profile, 'newGraduatesHired', 'staff', '吸纳毕业生'),
    ...countTag(profile, 'keyGroupHired', 'staff', '吸纳重点群体'),
    ...countTag(profile, 'veteransHired', 'staff', '吸纳退役士兵'),
    ...countTag(profile, 'disabledEmployees', 'staff', '安置残疾人'),
  ];
}

function innovationTags(profile: Profile): PictureTag[] {
  return [
    ...countTag(profile, 'patents', 'innovation', '有知识产权'),
    ...countTag(profile, 'rdExpenseYuan', 'innovation', '有研发投入'),
  ];
}

function countTag(profile: Profile, key: string, group: PictureTag['group'], name: string): PictureTag[] {
  const count = profile[key];
  if (typeof count !== 'number' || count <= 0) return [];
  return tag(group, name, `${profileField(key)?.name ?? key}：${worded(key, count)}`);
}

function worded(key: string, value: string | number): string {
  const field = profileField(key);
  return field ? factWords(field, value, NO_CODES) : String(value);
}

/** None of the tags holds a place or an industry. */
const NO_CODES = { region: (code: string) => code, industry: (code: string) => code };
