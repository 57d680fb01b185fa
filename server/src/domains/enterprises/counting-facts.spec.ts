import { calendarDate } from '@yingshang/shared/kernel';
import { countingFacts, profileOfStatements, type Statement } from './counting-facts';

const statement = (field: string, source: Statement['source'], value: number, asOf: string): Statement => ({
  field,
  source,
  value,
  asOf: calendarDate(asOf),
  recordedAt: new Date(`${asOf}T04:00:00Z`),
});
const counted = (...statements: Statement[]) => profileOfStatements(statements);

describe('which statement about a fact counts', () => {
  it('is the record before the own word, however new that is', () => {
    const tax = statement('annualRevenueYuan', 'tax', 100, '2026-01-01');
    const own = statement('annualRevenueYuan', 'self', 200, '2026-11-21');
    expect(counted(tax, own)).toEqual({ annualRevenueYuan: 100 });
    expect(counted(own, tax)).toEqual({ annualRevenueYuan: 100 });
    expect(countingFacts([tax, own]).get('annualRevenueYuan')).toEqual({ counts: tax, own });
  });

  it('is the newest where the enterprise itself is a source', () => {
    const report = statement('employees', 'registry', 12, '2026-10-31');
    expect(counted(report, statement('employees', 'self', 30, '2026-11-21'))).toEqual({ employees: 30 });
    expect(counted(report, statement('employees', 'self', 30, '2026-01-01'))).toEqual({ employees: 12 });
  });

  it('is the own word where there is nothing else', () => {
    expect(counted(statement('annualRevenueYuan', 'self', 5, '2026-11-21'))).toEqual({
      annualRevenueYuan: 5,
    });
  });
});
