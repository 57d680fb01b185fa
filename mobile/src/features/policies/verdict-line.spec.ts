import type { ConditionReason, ExplainedReason } from '@yingshang/shared/contracts/benefits';
import { orderedReasons, ownValueText, reasonSentence, verdictLine } from './verdict-line';

const reason = (verdict: ConditionReason['verdict']): ConditionReason => ({
  field: 'entityType',
  fieldName: '主体类型',
  verdict,
  condition: '主体类型为企业',
  ownValue: verdict === 'unknown' ? '未填写' : '个体工商户',
});
const explained = (
  verdict: ConditionReason['verdict'],
  more: Partial<ExplainedReason> = {},
): ExplainedReason => ({ ...reason(verdict), source: null, clause: null, sentence: '', parts: [], ...more });
const base = { reasons: [reason('met')], missing: [], notChecked: [] };

describe('the answer on top of a policy', () => {
  it('calls eligible only preliminary and names what was not checked', () => {
    const line = verdictLine(
      { ...base, verdict: 'eligible', notChecked: ['申请材料', '评审'] },
      'in-force',
      'person',
    );
    expect(line.title).toBe('您初步符合');
    expect(line.detail).toContain('尚未核验：申请材料；评审');
  });

  it.each(['expired', 'upcoming', 'paused'] as const)('promises nothing while the policy is %s', (status) => {
    expect(verdictLine({ ...base, verdict: 'eligible' }, status, 'person').title).not.toContain('符合');
  });

  it('names materials and review even when the server lists nothing', () =>
    expect(verdictLine({ ...base, verdict: 'eligible' }, 'in-force', 'person').detail).toContain(
      '材料；评审',
    ));

  it('counts and names the information still missing', () => {
    const line = verdictLine(
      {
        ...base,
        verdict: 'unknown',
        missing: [{ name: '从业人员数' }, { name: '成立日期' }],
      },
      'in-force',
      'person',
    );
    expect(line.title).toBe('还差2项信息');
    expect(line.detail).toBe('补充后才能判断：从业人员数、成立日期。');
  });

  it('gives the failed condition with the own value when not eligible', () => {
    const line = verdictLine(
      {
        ...base,
        verdict: 'not-eligible',
        reasons: [reason('met'), reason('not-met')],
      },
      'in-force',
      'person',
    );
    expect(line).toEqual({
      kind: 'neutral',
      title: '不符合',
      detail: '要求主体类型为企业；您填写的是：个体工商户。',
    });
  });
});

describe('the one reason of a row', () => {
  it('is a sentence for each verdict', () => {
    expect(reasonSentence(reason('met'))).toBe('符合：主体类型为企业');
    expect(reasonSentence(reason('unknown'))).toBe('待补充：主体类型');
    expect(reasonSentence(reason('not-met'))).toBe('不符合：要求主体类型为企业；现为：个体工商户');
  });
});

describe('the conditions of a policy', () => {
  it('begin with what stands in the way and lose none', () => {
    const ordered = orderedReasons(
      [explained('met'), explained('unknown'), explained('not-met'), explained('met')],
      'person',
    );
    expect(ordered.map(({ verdict }) => verdict)).toEqual(['not-met', 'unknown', 'met', 'met']);
  });
});

describe('whose word a fact is', () => {
  const details = (of: ExplainedReason, teller: 'person' | 'profile') =>
    orderedReasons([of], teller)[0]?.details;
  const official = explained('met', { source: '税务 2026-10-31', clause: '第三条' });

  it('stands under the value, with the clause where there is one', () => {
    expect(details(official, 'profile')).toEqual(['来源：税务 2026-10-31', '依据：第三条']);
  });

  it('is not said twice to whoever said it', () => {
    expect(details(official, 'person')).toEqual(['依据：第三条']);
  });

  it('names the fact in a group, each once', () => {
    const part = { ...explained('met'), fieldName: '行业', source: '市场监管登记 2026-10-31' };
    const open = { ...explained('unknown'), fieldName: '从业人员数' };
    expect(details(explained('met', { parts: [part, part, open] }), 'profile')).toEqual([
      '来源：行业：市场监管登记 2026-10-31',
    ]);
  });
});

describe('the own value', () => {
  it.each([
    ['met', '个体工商户', '您填写的是：个体工商户', '现为：个体工商户'],
    ['unknown', '未填写', '您还没有填写', '还没有这项信息'],
    [
      'unknown',
      '主体类型：企业；从业人员数：未填写',
      '您填写的信息还不够：主体类型：企业；从业人员数：未填写',
      '已知的信息还不够：主体类型：企业；从业人员数：未填写',
    ],
  ] as const)(
    'of a condition %s given as %s is the person’s own word only when the person gave it',
    (verdict, ownValue, own, neutral) => {
      expect(ownValueText({ verdict, ownValue }, 'person')).toBe(own);
      expect(ownValueText({ verdict, ownValue }, 'profile')).toBe(neutral);
    },
  );
});
