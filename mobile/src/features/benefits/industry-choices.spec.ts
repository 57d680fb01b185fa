import { chosenIndustry, divisionChoices, industryChoices, sectionOptions } from './industry-choices';

const division = (code: string, section: string, name: string) => ({
  code,
  section,
  name,
  level: 'division' as const,
});
const trade = (label: string, code: string, codeName: string) => ({ label, code, codeName });
const industries = {
  sections: [
    { code: 'F', section: 'F', name: '批发和零售业', level: 'section' as const },
    { code: 'H', section: 'H', name: '住宿和餐饮业', level: 'section' as const },
  ],
  divisions: [division('52', 'F', '零售业'), division('61', 'H', '住宿业'), division('62', 'H', '餐饮业')],
  trades: [
    trade('餐饮店', '62', '餐饮业'),
    trade('奶茶店', '62', '餐饮业'),
    ...Array.from({ length: 20 }, (_, n) => trade(`行当${n}`, `${70 + n}`, '')),
  ],
  matches: [],
};

describe('finding the own industry', () => {
  it('begins with a handful of everyday words', () => {
    const choices = industryChoices(industries, false);
    expect(choices).toHaveLength(10);
    expect(choices[0]).toEqual({
      value: '62 餐饮店',
      label: '餐饮店',
      hint: '餐饮业 · 行业代码 62',
      code: '62',
    });
  });

  it('keeps two everyday words of one code apart', () => {
    const values = industryChoices(industries, false).map((choice) => choice.value);
    expect(new Set(values).size).toBe(values.length);
  });

  it('lists everyday words before official names when searching', () => {
    const found = {
      ...industries,
      trades: [trade('餐饮店', '62', '餐饮业')],
      matches: [division('62', 'H', '餐饮业')],
    };
    expect(industryChoices(found, true).map((choice) => choice.label)).toEqual(['餐饮店', '餐饮业']);
  });

  it('leads from a section to its divisions only', () => {
    expect(sectionOptions(industries).map((section) => section.value)).toEqual(['F', 'H']);
    expect(divisionChoices(industries, 'H').map((choice) => choice.code)).toEqual(['61', '62']);
  });

  it('marks the kept answer by code and word', () => {
    const choices = industryChoices(industries, false);
    expect(chosenIndustry(choices, { industryCode: '62', industryName: '奶茶店' })).toBe('62 奶茶店');
    expect(chosenIndustry(choices, { industryCode: '62', industryName: '快餐' })).toBeUndefined();
    expect(chosenIndustry(choices, {})).toBeUndefined();
  });
});
