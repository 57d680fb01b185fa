import {
  ALONE,
  heardWords,
  matterChoices,
  PLATFORM,
  sameTitle,
  unitChoices,
  unseenLines,
} from './filing-words';
import { usualClass, whatHappens } from './limit-words';

const hall = { id: 'u-1', name: '示例区政务服务中心' };
const matter = {
  joinId: 'sealed',
  unitName: '示例区政务服务中心',
  topicName: '窗口无人',
  filedOn: '2026-11-20',
  joiners: 2,
  reasons: ['都提到“窗口”'],
};

describe('whose it is', () => {
  it('is suggested with reasons, and 不知道 is always the last choice', () =>
    expect(unitChoices([{ unit: hall, reasons: ['提到“窗口”', '在示例区'] }], null)).toMatchObject([
      { value: 'u-1', label: hall.name, hint: '提到“窗口”；在示例区' },
      { value: PLATFORM },
    ]));

  it('stays in sight once it was chosen, also when it is no longer suggested', () => {
    const other = { id: 'u-2', name: '示例区税务局' };
    expect(unitChoices([{ unit: hall, reasons: [] }], other).map(({ value }) => value)).toEqual([
      'u-2',
      'u-1',
      PLATFORM,
    ]);
    expect(unitChoices([{ unit: hall, reasons: [] }], hall)).toHaveLength(2);
  });
});

describe('the same matter', () => {
  it('counts whoever told it first among its people', () =>
    expect(sameTitle([matter])).toBe('3人反映过同一件事'));

  it('is a choice beside a complaint of one’s own', () =>
    expect(matterChoices([matter], null)).toEqual([
      { value: ALONE, label: '单独投诉我的这一件' },
      {
        value: 'sealed',
        label: '跟着一起看：示例区政务服务中心 · 窗口无人',
        hint: '3人反映过；都提到“窗口”',
      },
    ]));

  it('stays in sight once it is followed', () => {
    expect(matterChoices([], matter)).toHaveLength(2);
    expect(matterChoices([matter], matter)).toHaveLength(2);
  });
});

describe('what is said beside the form', () => {
  it('names the words that were heard', () => {
    expect(heardWords({ heard: ['着火', '冒烟'] })).toBe('因为您说到“着火”、“冒烟”。');
    expect(heardWords({ heard: [] })).toBe('');
  });

  it('promises about voice and photos only where there are some', () => {
    const none = unseenLines({ photos: [], voice: null, documents: [] }).join('');
    expect(none).not.toMatch(/照片|声音/);
    const documents = [{ id: 'd', name: '示例合同.pdf', bytes: 1_000 }];
    const all = unseenLines({ photos: ['a', 'b'], voice: { id: 'v', seconds: 3 }, documents }).join('');
    expect(all).toContain('附了2张');
    expect(all).toContain('您的声音');
    expect(all).toContain('单位可以下载');
    expect(none).not.toContain('附件');
  });

  it('says in four lines what happens, by the city’s own days', () => {
    const limits = {
      class: 'unit',
      checkDays: 1,
      replyDays: 3,
      solveDays: 15,
      extendToDays: 30,
      handBackDays: 2,
      silenceDays: 7,
      decideDays: 5,
    } as const;
    expect(whatHappens(limits)).toEqual([
      '先审核：1个工作日内受理，或说明理由退回。',
      '受理后3个工作日内首次回复您。',
      '受理后15个工作日内答复；确有必要可延长一次，最多30个。',
      '您满意才办结，不满意就重办；7天没有回音，由单位以外的人来问您。',
    ]);
    expect(whatHappens({ ...limits, extendToDays: 15 })[2]).toBe('受理后15个工作日内答复。');
    expect(usualClass([{ ...limits, class: 'officer' }, limits])?.class).toBe('unit');
    expect(usualClass([])).toBeUndefined();
  });
});
