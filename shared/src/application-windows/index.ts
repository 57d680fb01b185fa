/**
 * Where the dates of an application window come from. `document`: the policy's own text. `notice`: a yearly notice.
 * `approximate`: concluded from former years. An approximate one is shown as such and decides nothing: it opens and
 * ends no policy, hurries nobody and reminds nobody.
 */
export const windowSources = ['document', 'notice', 'approximate'] as const;
export type WindowSource = (typeof windowSources)[number];

/** Days on which applications are taken (申报窗口), both included. */
export interface ApplicationWindow<Day extends string = string> {
  readonly from: Day;
  readonly to: Day;
  readonly source: WindowSource;
}

export type WindowStanding = 'upcoming' | 'open' | 'past';

/** Where a window stands on a day, both calendar dates. */
export function windowStanding({ from, to }: Omit<ApplicationWindow, 'source'>, day: string): WindowStanding {
  if (day < from) return 'upcoming';
  return day > to ? 'past' : 'open';
}

export const isCertain = ({ source }: Pick<ApplicationWindow, 'source'>): boolean => source !== 'approximate';

/**
 * The window that a reader of a list needs on a day: the open one, else the next that is certain, else an approximate
 * one to look out for, else the last that was certain. Null where nothing is known, or only guesses that have passed.
 *
 * @example windowThatMatters([{from: '2026-03-01', to: '2026-03-31', source: 'notice'}], '2026-02-01')?.from // 2026-03-01
 */
export function windowThatMatters<Window extends ApplicationWindow>(
  windows: readonly Window[],
  day: string,
): Window | null {
  const certain = windows.filter(isCertain);
  const ahead = (list: readonly Window[]) => list.find((window) => windowStanding(window, day) !== 'past');
  return ahead(certain) ?? ahead(windows) ?? certain.at(-1) ?? null;
}

/** What is wrong with a list of windows: which one, which of its ends, and why, in words for whoever wrote it. */
export interface WindowsTrouble {
  readonly at: number;
  readonly edge: 'from' | 'to';
  readonly message: string;
}

/** Windows stand in the order of their days and share none. Ends are dates, or days counted from some day. */
export function findWindowsTrouble<End extends string | number>(
  windows: readonly { readonly from: End; readonly to: End }[],
): WindowsTrouble | null {
  for (const [at, { from, to }] of windows.entries()) {
    if (from > to) return { at, edge: 'to', message: `申报窗口的截止 ${to} 早于开始 ${from}` };
    const before = windows[at - 1];
    if (before === undefined || before.to < from) continue;
    const message =
      before.from > from
        ? `申报窗口要按日期先后排列：${from} 早于上一个的开始 ${before.from}`
        : `申报窗口重叠：上一个到 ${before.to} 才截止，这一个 ${from} 已经开始`;
    return { at, edge: 'from', message };
  }
  return null;
}
