import type { CalendarDate } from '../../kernel';
import type { Stars } from './levels';

/** Where the service was had: at a counter, or online. */
export type PromptSetting = 'counter' | 'online';

/** GB/T 39735-2020: at a counter efficiency, skill and attitude; online efficiency, guide, convenience, usability. */
export type PromptAspect = 'efficiency' | 'skill' | 'attitude' | 'guide' | 'convenience' | 'usability';

/** A few words that a rater may tick. */
export interface Prompt {
  readonly key: string;
  readonly setting: PromptSetting;
  readonly aspect: PromptAspect;
  readonly stars: Stars;
  readonly text: string;
}

interface PromptTable {
  readonly version: number;
  readonly from: CalendarDate;
  readonly prompts: readonly Prompt[];
}

/** From five stars down. */
type Texts = readonly [five: string, four: string, three: string, two: string, one: string];

const of = (setting: PromptSetting, aspect: PromptAspect, texts: Texts): Prompt[] =>
  ([5, 4, 3, 2, 1] as const).map((stars) => ({
    key: `${setting}-${aspect}-${stars}`,
    setting,
    aspect,
    stars,
    text: texts[5 - stars] ?? '',
  }));

/** Never edit a table that was in use: add the next one. */
export const promptTables: readonly PromptTable[] = [
  {
    version: 1,
    // A literal in the calendar's own form.
    from: '2026-11-01' as CalendarDate,
    prompts: [
      ...of('counter', 'efficiency', ['办得特别快', '办得快', '等得不算久', '等得太久', '多跑了好几趟']),
      ...of('counter', 'skill', ['业务很熟，讲得明白', '业务熟', '问题基本说清', '说不清楚', '一问三不知']),
      ...of('counter', 'attitude', ['热情耐心', '态度好', '态度还可以', '态度冷淡', '推诿、态度差']),
      ...of('online', 'efficiency', ['办得特别快', '办得快', '时间还可以', '办得太慢', '迟迟没有结果']),
      ...of('online', 'guide', ['指南写得准', '指南清楚', '指南大致清楚', '指南不够准', '指南写错了']),
      ...of('online', 'convenience', ['一次都不用跑', '很方便', '还算方便', '手续多', '来回补材料']),
      ...of('online', 'usability', ['操作很顺手', '操作清楚', '操作还可以', '不好操作', '经常出错']),
    ],
  },
];
