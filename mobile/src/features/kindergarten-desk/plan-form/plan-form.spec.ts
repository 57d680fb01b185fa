import { problemOfContent } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../../../shared/test/sample-plan';
import { dayFrom, momentOf, typedMoment } from './moment-text';
import { pastedKindergartens } from './pasted-table';
import {
  emptyPlanForm,
  freshId,
  type PlanForm,
  planFormOf,
  withoutKindergarten,
  withoutStage,
} from './plan-form';
import { contentOfForm, usualValues } from './plan-form-content';

const wordsOf = (form: PlanForm) => {
  const written = contentOfForm(form);
  return written.ok ? [] : written.problems.map(({ part, words }) => `${part}: ${words}`);
};

describe('a plan as it is typed', () => {
  it('comes back to the last byte when nothing was changed', () =>
    expect(contentOfForm(planFormOf(samplePlan, '演示', 3))).toEqual({ ok: true, content: samplePlan }));

  it('of a lottery comes back, too', () => {
    const beacon = {
      source: 'lottery',
      game: '双色球',
      issue: '2027069',
      drawnAt: '2027-06-19T13:15:00.000Z',
      fallbacks: [{ issue: '2027070', drawnAt: '2027-06-22T13:15:00.000Z' }],
    } as const;
    const content = { ...samplePlan, beacon: { ...beacon, fallbacks: [...beacon.fallbacks] } };
    expect(planFormOf(content, '', 0).values).toBe('2027069 2027-06-19 21:15\n2027070 2027-06-22 21:15');
    expect(contentOfForm(planFormOf(content, '', 0))).toEqual({ ok: true, content });
  });

  it('says of an empty form what is missing, by its part', () => {
    const words = wordsOf(emptyPlanForm);
    expect(words).toContain('basics: 请写方案名称');
    expect(words).toContain('classes: 本区户籍请写哪些孩子属于这一类');
    expect(words).toContain('value: 请写公开数字的时间，一行一个，第一行是指定的，后面是备用的');
    expect(words).toContain('basics: 派位时间请写成“2027-06-19 14:00”这样');
  });

  it('names a kindergarten whose seats are no number, and a time that is none', () => {
    const form = planFormOf(samplePlan, '', 1);
    const [first, ...rest] = form.kindergartens;
    if (first === undefined) throw new Error('the sample has kindergartens');
    const kindergartens = [{ ...first, seats: { ...first.seats, general: '一' } }, ...rest];
    expect(wordsOf({ ...form, kindergartens, values: '明天' })).toEqual([
      'kindergartens: 示例一幼的统筹阶段学位请填整数，没有就填0',
      'value: 公开数字时间“明天”请写成“2027-06-19 15:00”这样',
    ]);
  });

  it('can be published once everything is filled in, with the usual public values', () => {
    const form = { ...planFormOf(samplePlan, '', 1), values: usualValues('2027-06-19 14:00') ?? '' };
    const written = contentOfForm(form);
    expect(written.ok && problemOfContent(written.content)).toBeNull();
    expect(usualValues('')).toBeNull();
  });

  it('takes a stage or a kindergarten out of the classes that named it', () => {
    const form = planFormOf(samplePlan, '', 1);
    expect(withoutStage(form, 'estate').classes[0]?.entries.map(({ stage }) => stage)).toEqual(['general']);
    expect(withoutKindergarten(form, 'k1').classes[0]?.entries.map(({ at }) => at)).toEqual([[], null]);
  });
});

describe('times as officials type them', () => {
  it.each(['2027-06-19 14:00', '2027/6/19 14:00', '2027年6月19日 14：00', '2027.06.19 14:00:00'])(
    '%s is two in the afternoon of Shanghai',
    (typed) => expect(momentOf(typed)).toBe('2027-06-19T06:00:00.000Z'),
  );
  it.each(['', '2027-06-31 14:00', '2027-06-19 24:00', '2027-06-19', '下午两点'])('%p is none', (typed) =>
    expect(momentOf(typed)).toBeNull(),
  );
  it('are shown as they are typed', () => {
    expect(typedMoment('2027-06-19T06:00:00.000Z')).toBe('2027-06-19 14:00');
    expect(typedMoment('2027-06-19T06:00:03.000Z')).toBe('2027-06-19 14:00:03');
    expect(dayFrom('2027年6月9日')).toBe('2027-06-09');
    expect(dayFrom('2027-02-29')).toBeNull();
  });
});

describe('a table of kindergartens out of a spreadsheet', () => {
  const { stages, kindergartens } = planFormOf(samplePlan, '', 0);

  it('adds what is new and writes over what has the same name', () => {
    const text =
      '名称\t地址\t电话\t业主\t统筹\n示例一幼\t示例路9号\t024-1\t3\t4\n示例三幼\t示例路3号\t\t\t5\n\n';
    const { rows, added, changed, problems } = pastedKindergartens(text, stages, kindergartens);
    expect({ added, changed, problems }).toEqual({ added: 1, changed: 1, problems: [] });
    expect(rows[0]).toEqual({
      id: 'k1',
      name: '示例一幼',
      address: '示例路9号',
      phone: '024-1',
      seats: { estate: '3', general: '4' },
    });
    expect(rows[2]).toMatchObject({ id: 'k3', phone: '', seats: { estate: '0', general: '5' } });
  });

  it('leaves out what is no kindergarten, and names the line', () => {
    const { rows, problems } = pastedKindergartens(
      '示例四幼,示例路4号,,1,两个\n示例五幼\n甲,乙,丙,1,2,3',
      stages,
      [],
    );
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      '第1行（示例四幼）的学位“两个”不是整数',
      '第2行（示例五幼）没有地址',
      '第3行（甲）的学位比阶段多：方案现在有2个阶段',
    ]);
  });

  it('gives ids that nothing has', () =>
    expect(freshId('k', [{ id: 'k1' }, { id: 'k3' }, { id: 'k4' }])).toBe('k5'));
});
