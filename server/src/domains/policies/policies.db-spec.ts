import type { ApplicationWindow, WindowSource } from '@yingshang/shared/application-windows';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import { withDatabase } from '../../../test/support';
import { policyStatus } from './policy-status';
import { statusSql } from './policy-status-sql';
import type { DateField } from './policy-table';

const asOf = calendarDate('2026-06-15');
const days = [null, -40, -1, 0, 1, 15, 16, 40] as const;
const day = (offset: number | null) => (offset === null ? null : addDays(asOf, offset));

/** One that ends so many days after the day, between two that never decide. */
function windowsAround(offset: number, source: WindowSource): ApplicationWindow<CalendarDate>[] {
  const span = (from: number, to: number) => ({ from: addDays(asOf, from), to: addDays(asOf, to) });
  return [
    { ...span(-90, -60), source: 'document' },
    { ...span(offset - 10, offset), source },
    { ...span(60, 90), source: 'notice' },
  ];
}

/** Every combination of dates that a policy may have around a day. */
function* datedPolicies() {
  for (const from of [null, -40, 0, 1] as const)
    for (const to of days)
      for (const window of days)
        for (const source of ['notice', 'approximate'] as const)
          for (const since of [null, -1, 0, 1] as const)
            for (const approximate of [true, false]) {
              if (to !== null && from !== null && to < from) continue;
              yield {
                publishedOn: null,
                validFrom: day(from),
                validTo: day(to),
                windows: window === null ? [] : windowsAround(window, source),
                approximateDates: approximate && to !== null ? (['validTo'] as DateField[]) : [],
                paused: since === null ? null : { since: addDays(asOf, since), note: '额度用完' },
              };
            }
}

describe('the status of a policy in the database', () => {
  const suite = withDatabase();

  it('is the one that the phone shows, whatever its dates', async () => {
    const policies = [...datedPolicies()];
    const status = statusSql({ alias: 'policy', asOf: '$2::date', windowed: true });
    const rows = await suite.dataSource.query<{ status: string }[]>(
      `SELECT ${status} AS status FROM jsonb_to_recordset($1::jsonb) AS policy(
         valid_from date, valid_to date, windows jsonb, approximate_dates jsonb, paused jsonb,
         place integer) ORDER BY place`,
      [
        JSON.stringify(
          policies.map((policy, place) => ({
            place,
            valid_from: policy.validFrom,
            valid_to: policy.validTo,
            windows: policy.windows,
            approximate_dates: policy.approximateDates,
            paused: policy.paused,
          })),
        ),
        asOf,
      ],
    );
    expect(rows.map((row) => row.status)).toEqual(policies.map((policy) => policyStatus(policy, asOf)));
    expect(new Set(rows.map((row) => row.status)).size).toBe(5);
  });
});
