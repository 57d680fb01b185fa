import { inUnit, matters, ratingNotice, reachFacts, shownOfficers } from './unit-view';

const officer = (n: number) => ({
  id: `o${n}`,
  name: `演示${n}`,
  post: '科员',
  phone: '024-00000000',
  synthetic: true,
});

describe('the card of a unit', () => {
  it('admits what a real unit has not published', () =>
    expect(
      reachFacts({ address: null, hours: null, contactSynthetic: false, verifiedOn: null }).map(
        ({ text }) => text,
      ),
    ).toEqual(['未公布', '未公布', '核验日期未载明']));

  it('says when somebody last checked it', () =>
    expect(
      reachFacts({ address: null, hours: null, contactSynthetic: false, verifiedOn: '2026-10-01' }).at(-1),
    ).toEqual({ name: '核验日期', text: '2026年10月1日' }));

  it('counts who is in it and below it', () => {
    expect(inUnit({ officers: 12, children: 31 })).toBe('工作人员12人，下级单位31个');
    expect(inUnit({ officers: 0, children: 0 })).toBe('没有公布工作人员');
  });

  it('labels made-up contacts, but not those that are simply unknown', () => {
    const facts = reachFacts({
      address: '示例路1号',
      hours: null,
      contactSynthetic: true,
      verifiedOn: null,
    });
    expect(facts.map(({ demo }) => demo ?? false)).toEqual([true, false, false]);
  });

  it('says of a real unit in a demo city that there are no real ratings', () => {
    expect(ratingNotice({ demo: false }, true)).toBe('演示城市不含真实评分');
    expect(ratingNotice({ demo: true }, true)).toBeNull();
    expect(ratingNotice({ demo: false }, false)).toBeNull();
  });

  it('begins with ten officers and shows all on demand', () => {
    const officers = Array.from({ length: 30 }, (_, n) => officer(n));
    expect(shownOfficers(officers, false)).toHaveLength(10);
    expect(shownOfficers(officers, true)).toHaveLength(30);
  });

  it('does not repeat the duty among the matters', () =>
    expect(matters({ duty: '市场监管', topics: ['市场监管', '食品安全'] })).toEqual(['食品安全']));
});
