import { randomUUID } from 'node:crypto';
import type { YearRules } from '@yingshang/shared/contracts/yearly-scores';
import { calendarDate } from '@yingshang/shared/kernel';
import { calendarYear, yearLine } from '@yingshang/shared/unit-scores';
import { withDatabase } from '../../../test/support';
import type { KeptRow, KeptYear } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { type KeptYearObjection, YearObjectionsRepository } from './year-objections.repository';

const span = calendarYear('2026');
const day = calendarDate('2027-01-04');
const gradesFrom = [95, 90, 80, 70, 60] as const;
const settings: YearRules = {
  version: 1,
  from: '2019-01-01',
  decidedBy: '测试',
  yearPoints: 20,
  minimumMonths: 1,
  gradesFrom: [...gradesFrom],
};
const year: KeptYear = {
  ...span,
  deskUnitId: 'u-city',
  settings,
  state: 'draft',
  openedOn: day,
  sentOn: null,
  proposedBy: null,
  proposedOn: null,
  signedBy: null,
  signedOn: null,
  returned: null,
};
const row = (unit: string): KeptRow => ({
  line: yearLine(
    unit,
    { span, frozen: [{ month: '2026-03', hundredths: 9_001, version: 2 }], leftOut: ['2026-05'] },
    { ...settings, gradesFrom },
  ),
  standing: 'asked',
  revision: 3,
  askedOn: day,
  settled: null,
  leftOut: ['2026-05'],
  version: 0,
  seeded: true,
});

describe('what is kept of a year', () => {
  const suite = withDatabase();
  const years = () => new ScoreYearsRepository(suite.dataSource);
  const units = () => new UnitYearsRepository(suite.dataSource);
  const objections = () => new YearObjectionsRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  beforeEach(async () => {
    await years().removeAll(manager());
    await years().add(year, manager());
    await units().keep([row('u-b'), row('u-a')], manager());
  });

  it('is read as it was kept, and opened once', async () => {
    expect(await years().find('2026')).toEqual(year);
    expect(await years().add(year, manager())).toBe(false);
    expect(await units().ofYear('2026')).toEqual([row('u-a'), row('u-b')]);
    expect(await units().find('2026', 'u-c')).toBeNull();
    expect(await units().sizes(['2026', '2025'])).toEqual(new Map([['2026', { units: 2, seeded: true }]]));
    expect(await years().withMonthLocked('2026-12', manager())).toHaveLength(1);
    expect(await years().withMonthLocked('2027-01', manager())).toEqual([]);
  });

  it('is not signed by one person alone, nor without a proposal', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await years().change('2026', { state: 'proposed', proposedBy: one, proposedOn: day }, manager());
    const sign = (signedBy: string) =>
      years().change('2026', { state: 'signed', signedBy, signedOn: day }, manager());
    await expect(sign(one)).rejects.toThrow('check');
    await sign(other);
    expect(await years().find('2026')).toMatchObject({ state: 'signed', proposedBy: one, signedBy: other });
    expect([await years().countBy(one), await years().countBy(randomUUID())]).toEqual([1, 0]);
    const withoutProposal = years().change('2026', { proposedBy: null, proposedOn: null }, manager());
    await expect(withoutProposal).rejects.toThrow('check');
  });

  it('keeps versions as they were signed, found by their entries on the ledger', async () => {
    const subject = randomUUID();
    const { line } = row('u-a');
    const version = { version: 1, on: day, reason: null, settled: 'silent', line, subject } as const;
    await units().addVersions([version], manager());
    expect(await units().versionsOf([subject], manager())).toEqual([version]);
    expect(await units().subjectsAfter(null, 10, manager())).toEqual([subject]);
    expect(await units().versionsOfUnit('2026', 'u-a')).toEqual([
      { version: 1, on: day, hundredths: 9_001, points: 1_800, reason: null, subject },
    ]);
    const change = suite.dataSource.query("UPDATE unit_year_versions SET settled = 'confirmed'");
    await expect(change).rejects.toThrow('stays as it was signed');
  });

  it('keeps one objection a figure, and what was decided', async () => {
    const objection: KeptYearObjection = {
      id: randomUUID(),
      year: '2026',
      unitId: 'u-a',
      revision: 3,
      about: 'coverage',
      statementId: randomUUID(),
      commitment: 'c',
      filedOn: day,
      state: 'open',
      decisionId: null,
      decidedOn: null,
      reason: null,
      leftOut: [],
    };
    await objections().add(objection, manager());
    const again = { ...objection, id: randomUUID(), statementId: randomUUID() };
    await expect(objections().add(again, manager())).rejects.toThrow('duplicate key');
    const decided = { ...objection, state: 'granted', decisionId: randomUUID(), decidedOn: day } as const;
    await objections().decide({ ...decided, reason: '属实', leftOut: ['2026-03'] }, manager());
    expect(await objections().ofYear('2026', 'u-a')).toEqual([
      { ...decided, reason: '属实', leftOut: ['2026-03'] },
    ]);
    expect(await objections().ofYear('2026', 'u-b')).toEqual([]);
    expect(await objections().rows.subjectsAfter(null, 10, manager())).toHaveLength(2);
  });
});
