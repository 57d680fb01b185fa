import { type FactValue, provenanceWords } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import type { Statement } from './counting-facts';
import { provenanceOf } from './fact-provenance';

const statement = (
  field: string,
  source: Statement['source'],
  value: FactValue,
  asOf = '2026-10-31',
): Statement => ({
  field,
  source,
  value,
  asOf: calendarDate(asOf),
  recordedAt: new Date(`${asOf}T04:00:00Z`),
});
const words = (field: string, statements: readonly Statement[], demo = true) => {
  const found = provenanceOf(statements, demo)[field];
  return found ? provenanceWords(found) : null;
};
const restaurant = statement('industryCode', 'registry', '6210');

describe('whose word a fact is', () => {
  it('is the record that counts, with its day, and made up where the register is', () => {
    const tax = statement('annualRevenueYuan', 'tax', 100);
    expect(words('annualRevenueYuan', [tax])).toBe('税务 2026-10-31，演示数据');
    expect(words('annualRevenueYuan', [tax], false)).toBe('税务 2026-10-31');
    expect(words('patents', [tax])).toBeNull();
  });

  it('is the own word, unverified and nothing made up, where that counts', () => {
    const own = statement('patents', 'self', 3, '2026-11-21');
    expect(words('patents', [own])).toBe('自行填写，未核验 2026-11-21');
  });

  it('rests on the figures behind it where the size class is worked out', () => {
    const figures = [
      restaurant,
      statement('employees', 'social', 5),
      statement('annualRevenueYuan', 'tax', 900_000),
    ];
    expect(words('scale', figures, false)).toBe('按规模划分标准推算');
    expect(words('scale', [...figures, statement('totalAssetsYuan', 'self', 1)], false)).toBe(
      '按规模划分标准推算',
    );
    const own = statement('employees', 'self', 6, '2026-11-21');
    expect(words('scale', [...figures, own], false)).toBe('按规模划分标准推算，未核验');
  });

  it('is whoever said the size class where it cannot be worked out', () => {
    expect(words('scale', [restaurant, statement('scale', 'self', 'micro')])).toBe(
      '自行填写，未核验 2026-10-31',
    );
  });
});
