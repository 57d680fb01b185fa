import type { YearRules } from '@yingshang/shared/contracts/yearly-scores';
import { type CalendarDate, versionOn } from '@yingshang/shared/kernel';
import {
  lastDayOf,
  type RowLife,
  type ScoreMonth,
  type SettledWay,
  unitScoreSettings,
  type YearLife,
  type YearLine,
  type YearSpan,
  type YearState,
} from '@yingshang/shared/unit-scores';

export interface KeptYear extends YearSpan {
  /** The office that opened it, and runs it. */
  readonly deskUnitId: string;
  /** By which it is worked out, whatever is published later. */
  readonly settings: YearRules;
  readonly state: YearState;
  readonly openedOn: CalendarDate;
  readonly sentOn: CalendarDate | null;
  readonly proposedBy: string | null;
  readonly proposedOn: CalendarDate | null;
  readonly signedBy: string | null;
  readonly signedOn: CalendarDate | null;
  readonly returned: string | null;
}

export interface KeptRow extends RowLife {
  readonly line: YearLine;
  readonly leftOut: readonly ScoreMonth[];
  /** 0 until the year is signed. */
  readonly version: number;
  /** Kept with the signature. */
  readonly settled: SettledWay | null;
  readonly seeded: boolean;
}

export function lifeOf(
  { state, proposedBy }: Pick<KeptYear, 'state' | 'proposedBy'>,
  rows: readonly KeptRow[],
): YearLife {
  return {
    state,
    proposedBy,
    rows: new Map(
      rows.map(({ line, standing, revision, askedOn }) => [line.unit, { standing, revision, askedOn }]),
    ),
  };
}

/** What holds on the last day of the year. */
export function settingsOf({ to }: Pick<YearSpan, 'to'>): YearRules {
  return yearRulesOf(versionOn(lastDayOf(to), unitScoreSettings));
}

export function yearRulesOf(settings: (typeof unitScoreSettings)[number]): YearRules {
  const { version, from, decidedBy, yearPoints, minimumMonths, gradesFrom } = settings;
  return { version, from, decidedBy, yearPoints, minimumMonths, gradesFrom: [...gradesFrom] };
}
