import { policyTabs, readingLine } from './policy-tabs';

describe('the tabs of a policy', () => {
  it('are five when everything was written', () => {
    const tabs = policyTabs({
      interpretation: ['谁能享受：个体工商户'],
      infographic: [{ title: '一', text: '二' }],
      faq: [{ q: '问', a: '答' }],
    });
    expect(tabs.map((tab) => tab.label)).toEqual(['政策', '解读', '图解', '问答', '联系人']);
  });

  it('leave out what does not exist', () =>
    expect(policyTabs({ interpretation: [], infographic: [], faq: [] }).map((tab) => tab.label)).toEqual([
      '政策',
      '联系人',
    ]));
});

describe('a line of a reading', () => {
  it('has a heading before its first colon', () =>
    expect(readingLine('怎么办理：填报即可')).toEqual({ heading: '怎么办理', text: '填报即可' }));

  it('without a short heading is all text', () => {
    expect(readingLine('填报即可')).toEqual({ heading: null, text: '填报即可' });
    const long = '这一行的冒号前面是一整句话而不是小标题：后面';
    expect(readingLine(long)).toEqual({ heading: null, text: long });
  });
});
