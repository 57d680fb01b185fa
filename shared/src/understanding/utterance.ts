/** What somebody wants who speaks to the app. */
export const intents = ['rate', 'complain', 'ask-policy', 'find-service', 'lookup-lottery'] as const;
export type Intent = (typeof intents)[number];

export const sentiments = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

/** Whom in a unit it is about, by the office they hold. */
export const officerRoles = [
  '窗口人员',
  '首席服务员',
  '科长',
  '局长',
  '执法人员',
  '企业服务专员',
  '项目管家',
  '街道主任',
  '社区工作者',
] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** A unit that may be named. */
export interface SpokenUnit {
  readonly id: string;
  /** The standard name; it is what is understood. */
  readonly name: string;
  readonly regionCode: string;
}

/** One of several things that may have been meant, the likeliest first. */
export interface Guess<Value> {
  readonly value: Value;
  /** In [0, 1]; those of one slot together at most 1. */
  readonly confidence: number;
  /** What in the sentence says so. */
  readonly heard: readonly string[];
}

/** What was understood of a sentence; nothing is done by it before its speaker says that it is so. */
export interface Understood {
  /** Never empty. */
  readonly intent: readonly Guess<Intent>[];
  /** Up to three; empty where no unit is named. */
  readonly unit: readonly Guess<SpokenUnit>[];
  readonly officerRole: Guess<OfficerRole> | null;
  /** 1 to 5. */
  readonly stars: Guess<number> | null;
  /** One of the labels of `topics`. */
  readonly topic: readonly Guess<string>[];
  readonly sentiment: Guess<Sentiment>;
  /** Without what only fills a pause; what a text field starts with. */
  readonly text: string;
}
