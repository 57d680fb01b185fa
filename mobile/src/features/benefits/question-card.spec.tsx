import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../test/stand-ins/taro';
import { useAnswers } from '../../platform/answers';
import { forget } from '../../platform/query';
import { useSession } from '../../platform/session';
import { useSkippedQuestions } from '../../platform/skipped-questions';
import ResultsPage from './pages/results';

const reason = { field: 'employees', fieldName: '', verdict: 'unknown', condition: '', ownValue: '' };
const row = (id: string) => ({
  id,
  title: `政策${id}`,
  summary: '',
  category: 'tax',
  categoryName: '减税降费',
  level: 'city',
  regionCode: '210100',
  issuer: '',
  applyMode: '申报',
  benefitText: '',
  publishedOn: { kind: 'unverified' },
  deadline: { kind: 'open' },
  window: null,
  status: 'in-force',
  demo: false,
  needReason: null,
  nearMiss: null,
  needDemo: false,
  reason,
  missing: [],
});
const employees = {
  field: 'employees',
  name: '从业人员数',
  words: '您的企业有多少从业人员？',
  type: 'integer',
  unit: '人',
  choices: [],
  settles: 2,
  settlesSurely: 2,
};
const debts = {
  ...employees,
  field: 'hasDebts',
  name: '债务',
  words: '有债务吗？',
  type: 'boolean',
  unit: null,
};

interface Body {
  facts?: Record<string, unknown>;
  skipped?: string[];
  value?: unknown;
}
let heard: { url: string; body: Body }[] = [];
let stated: Record<string, unknown> = {};
let offline = false;

const changed = {
  asOf: '2026-11-21',
  field: {
    key: 'employees',
    name: '从业人员数',
    type: 'integer',
    unit: '人',
    choices: [],
    counts: null,
    own: null,
    editable: true,
    stated: true,
    visibleTo: 'tied',
    mayBeHidden: false,
  },
  scale: { value: 'micro', text: '微型', reason: '' },
  moves: [],
  counts: { eligible: 1, unknown: 1, notEligible: 1 },
};

/** A server that knows two policies that hang on the headcount, and one on the debts. */
function answer(body: Body) {
  const facts = { ...body.facts, ...stated };
  const skipped = body.skipped ?? [];
  const left = [...('employees' in facts ? [] : ['a', 'b']), ...('hasDebts' in facts ? [] : ['c'])];
  const question = [employees, debts].find(({ field }) => !(field in facts) && !skipped.includes(field));
  return {
    asOf: '2026-11-21',
    eligible: ['a'].filter((id) => !left.includes(id)).map(row),
    unknown: left.map(row),
    notEligible: ['b', 'c'].filter((id) => !left.includes(id)).map(row),
    faulty: [],
    nextQuestion: question ?? null,
  };
}

/** Long enough for a change and the lists that follow it. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (name: RegExp, text: string) =>
  fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value: text } });
const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);

beforeEach(() => {
  device.reset();
  forget('');
  useAnswers.getState().clear();
  useSession.getState().end();
  useSkippedQuestions.setState({ byEnterprise: {} });
  [heard, stated, offline] = [[], {}, false];
  device.answerWith(({ url, data }) => {
    if (offline) return Promise.reject(new Error('request:fail'));
    const body = JSON.parse(data ?? '{}') as Body;
    heard.push({ url, body });
    const field = /\/facts\/(\w+)$/.exec(url)?.[1];
    if (field !== undefined) stated[field] = body.value;
    const reply = field === undefined ? answer(body) : changed;
    return Promise.resolve({ statusCode: 200, data: JSON.stringify(reply) });
  });
});

async function open() {
  useAnswers.getState().change({ entityType: 'enterprise', industryCode: '62', regionCode: '210102' });
  render(<ResultsPage />);
  await settle();
}

describe('the next question on the results page', () => {
  it('is answered where it stands: the lists change and say what was settled', async () => {
    await open();
    expect(screen.getByText('再答 1 题，可确定 2 项')).toBeTruthy();
    type(/从业人员数/, '12');
    await press('保存');
    expect(screen.getByRole('status').textContent).toBe('已确定 2 项：1 项可享，1 项不符合');
    expect(screen.getByText('有债务吗？')).toBeTruthy();
    expect(tabs()[0]).toContain('1');
    expect(useAnswers.getState().answers.more).toEqual({ employees: 12 });
  });

  it('is not asked again after 「不清楚」, until the person wants it', async () => {
    await open();
    await press('不清楚：从业人员数');
    expect(heard.at(-1)?.body.skipped).toEqual(['employees']);
    expect(screen.getByText('有债务吗？')).toBeTruthy();
    await press('不清楚：债务');
    expect(screen.getByText('能判断的都判断了')).toBeTruthy();
    await press(/重新问“不清楚”的 2 题/);
    expect(screen.getByText('您的企业有多少从业人员？')).toBeTruthy();
  });

  it('keeps an answer given without a network, shows the former lists, and catches up', async () => {
    await open();
    offline = true;
    type(/从业人员数/, '12');
    await press('保存');
    expect(screen.getByText(/您的回答已经记下/)).toBeTruthy();
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(useAnswers.getState().answers.more).toEqual({ employees: 12 });
    offline = false;
    await press('重试');
    expect(screen.getByRole('status').textContent).toContain('已确定 2 项');
    expect(screen.queryByText(/您的回答已经记下/)).toBeNull();
  });

  it('takes nothing that is no number, and says what to write', async () => {
    await open();
    type(/从业人员数/, '1.5');
    await press('保存');
    expect(screen.getByRole('alert').textContent).toContain('整数');
    expect(useAnswers.getState().answers.more).toBeUndefined();
  });

  it('is stated as own fact for the chosen enterprise, and nothing stays on the phone', async () => {
    useSession.getState().choose({ id: 'e1', name: '企业甲', facts: { entityType: 'enterprise' } });
    render(<ResultsPage />);
    await settle();
    type(/从业人员数/, '12');
    await press('保存');
    const change = heard.find(({ url }) => url.includes('/facts/'));
    expect(change).toMatchObject({ url: '/api/enterprises/e1/facts/employees', body: { value: 12 } });
    expect(screen.getByRole('status').textContent).toBe('已确定 2 项：1 项可享，1 项不符合');
    expect(useSession.getState().enterprise?.facts).toMatchObject({ employees: 12, scale: 'micro' });
    expect(useAnswers.getState().answers.more).toBeUndefined();
    await press('不清楚：债务');
    expect(heard.at(-1)?.body).toEqual({ skipped: ['hasDebts'] });
  });

  it('may take back what was answered after the three', async () => {
    await open();
    type(/从业人员数/, '12');
    await press('保存');
    await press('重答另外的题');
    expect(screen.getByText('您的企业有多少从业人员？')).toBeTruthy();
    expect(useAnswers.getState().answers).toMatchObject({ industryCode: '62' });
  });
});
