import { demoPolicies, officers, policies, unique, units } from '../../test/demo-city/committed-pack';
import { isFictitiousPhone } from './fictitious-phones';
import { isSyntheticName } from './officer-names';

describe('made-up things are recognisable', () => {
  it.each(demoPolicies.map((row) => [row.title, row] as const))('%s is labelled', (_, row) => {
    expect(row).toMatchObject({
      issuer: '演示发布单位（虚构）',
      sourceName: '演示数据',
      sourceUrl: null,
      verification: '演示政策（虚构）',
    });
    expect(row.id).toMatch(/^demo-/);
    expect(row.title).toMatch(/^演示：/);
    expect(row.note).toContain('虚构');
    expect(row.faq.length).toBeGreaterThanOrEqual(1);
    expect(row.interpretation.some((line) => /^怎么办理：.+；.+/.test(line))).toBe(true);
  });

  it('no real policy is dated by the demo or labelled as made up', () => {
    const real = policies.filter(({ demo }) => !demo);
    expect(real.filter(({ windows, title }) => windows.length > 0 || title.includes('演示'))).toEqual([]);
  });

  it('all three ways to a benefit are there, four of them without an application', () => {
    const modes = demoPolicies.map(({ applyMode }) => applyMode);
    expect(new Set(modes).size).toBe(3);
    expect(modes.filter((mode) => mode === '免申即享').length).toBeGreaterThanOrEqual(4);
    expect(demoPolicies.filter(({ infographic }) => infographic.length >= 3).length).toBeGreaterThanOrEqual(
      6,
    );
  });

  it('officers bear names and numbers that nobody has, each once', () => {
    expect(officers.filter(({ name }) => !isSyntheticName(name))).toEqual([]);
    expect(officers.filter(({ phone }) => !isFictitiousPhone(phone))).toEqual([]);
    expect(unique(officers.map(({ name }) => name))).toBe(true);
    expect(unique([...officers, ...units].map(({ phone }) => phone ?? ''))).toBe(true);
  });

  it('units show no number that could reach somebody, and addresses only in the fictional district', () => {
    expect(units.filter(({ phone }) => phone !== null && !isFictitiousPhone(phone))).toEqual([]);
    expect(units.filter(({ address, demo }) => (address !== null) !== demo)).toEqual([]);
    expect(units.filter(({ address }) => address !== null && !address.includes('虚构'))).toEqual([]);
  });
});
