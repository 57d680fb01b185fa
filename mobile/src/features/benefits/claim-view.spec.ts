import { claimView, interestText, refusalText } from './claim-view';

const guide = {
  policyId: 'p',
  title: '税',
  applyMode: '申报' as const,
  status: 'in-force' as const,
  demo: false,
  automatic: null,
  steps: ['准备材料', '网上申报'],
  place: null,
  unitId: 'u',
  unitName: '市税务局',
  phone: null,
  phoneSynthetic: false,
  source: { name: '税务总局政策法规库', url: null, verification: '未逐字对照原文' },
  windowText: null,
};

describe('how to get a benefit', () => {
  it('shows the steps of an application and asks for no interest', () => {
    const view = claimView(guide);
    expect(view.steps).toEqual(['准备材料', '网上申报']);
    expect(view.stepsUnknown).toBeNull();
    expect(view.recordsInterest).toBe(false);
    expect(view.stepsTitle).toBe('怎么办');
  });

  it('says what happens by itself and offers to record interest for 免申即享', () => {
    const view = claimView({ ...guide, applyMode: '免申即享', automatic: '税务系统自动退还。', steps: [] });
    expect(view.sentence).toBe('税务系统自动退还。');
    expect(view.recordsInterest).toBe(true);
    expect(view.stepsUnknown).toBeNull();
  });

  it.each([
    ['upcoming', '还没有开始'],
    ['paused', '已经暂停'],
    ['expired', '已过有效期'],
  ] as const)('is not to be had now while the policy is %s, and asks for no interest', (status, words) => {
    for (const applyMode of ['免申即享', '即申即享', '申报'] as const) {
      const view = claimView({ ...guide, applyMode, status });
      expect(view.sentence).toContain(words);
      expect(view.recordsInterest).toBe(false);
    }
  });

  it('is to be had until the last day', () =>
    expect(claimView({ ...guide, applyMode: '免申即享', status: 'closing-soon' }).recordsInterest).toBe(
      true,
    ));

  it('never guesses: each unknown part says so and whom to ask', () => {
    const view = claimView({ ...guide, steps: [] });
    expect(view.stepsUnknown).toBe('办理步骤来源未载明，请向责任单位核实');
    const place = view.places.find((fact) => fact.name === '办理地点');
    expect(place).toEqual({ name: '办理地点', text: '未公布，请向责任单位核实', unknown: true });
    expect(claimView({ ...guide, applyMode: '免申即享' }).sentence).toContain('来源未载明，请向责任单位核实');
  });
});

describe('an interest', () => {
  it('carries the date in Shanghai and calls itself no application', () => {
    const text = interestText('2026-11-20T16:30:00.000Z');
    expect(text).toContain('2026年11月21日登记');
    expect(text).toContain('不是申请');
  });

  it('that did not get through is said to be kept, a refused one says why', () => {
    const refusal = { code: 'network.offline', message: '网络没有连上。', advice: '请重试。' };
    expect(refusalText(refusal)).toContain('已保存在这台设备上');
    expect(refusalText({ ...refusal, code: 'benefits.not-automatic' })).toBe('网络没有连上。请重试。');
  });
});
