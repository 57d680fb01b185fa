import { act, fireEvent, render, screen } from '@testing-library/react';
import { receiptText } from '@yingshang/shared/kindergarten';
import { device } from '../../../../../test/stand-ins/taro';
import { guardianOfADraw } from '../../../../../test/support/guardian-of-a-draw';
import { forget } from '../../../../platform/query';
import LookUpPage from './index';

const PLAN = '0b1c2d3e-0000-4000-8000-000000000001';
const { published, capsule, salt, child, shown, live, proof } = guardianOfADraw(PLAN);
const plan = {
  manifest: published.manifest,
  manifestHash: published.manifestHash,
  phase: 'frozen',
  now: shown.releasedAt,
  versions: [],
};

let file: unknown;
let lines: number;
let asked: { readonly path: string; readonly body: unknown }[];
const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const refused = {
  error: {
    kind: 'missing',
    requestId: 'r',
    code: 'kindergarten-results.nothing-to-show',
    message: '没有可以显示的结果',
    advice: '请核对号码和姓名，或凭报名回执查',
  },
};

beforeEach(() => {
  device.reset();
  forget('');
  asked = [];
  file = published;
  lines = shown.lines;
  device.answerWith(async ({ url, data }) => {
    const path = url.split('/api')[1] ?? '';
    asked.push({ path, body: data === undefined ? null : JSON.parse(data) });
    if (path === `/kindergarten-plans/${PLAN}`) return reply(plan);
    if (path.endsWith('/look-up'))
      return data?.includes(child.idNumber) === true && data.includes(child.name)
        ? reply({ ...shown, lines })
        : reply(refused, 404);
    if (path === `/kindergarten-draws/${PLAN}/capsules/${capsule.address}`)
      return reply({ capsule: capsule.base64 });
    if (path.endsWith('/file')) return reply(file);
    if (path === `/kindergarten-draws/${PLAN}/lines/${shown.seq}/proof`) return reply(proof);
    return path === `/kindergarten-draws/${PLAN}` ? reply(live) : reply(refused, 404);
  });
});

const settle = (ms = 10) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (name: RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
async function open() {
  device.openWith({ plan: PLAN });
  render(<LookUpPage />);
  await settle();
}
const receipt = receiptText({ planId: PLAN, salts: [salt] });

describe('looking a result up', () => {
  it('takes number and name, and keeps neither in an address nor on the phone', async () => {
    await open();
    type(/号码/, child.idNumber);
    type(/姓名/, child.name);
    await press('查结果');
    screen.getByRole('heading', { name: /^已派位：|^本轮未派位/ });
    expect(asked.map(({ path }) => path).join()).not.toContain(child.idNumber);
    expect(JSON.stringify([...device.storage])).not.toContain(child.idNumber);
  });

  it('says one neutral sentence and what else can be done where nothing is shown', async () => {
    await open();
    type(/号码/, child.idNumber);
    type(/姓名/, '别人');
    await press('查结果');
    expect(screen.getByRole('alert').textContent).toContain('凭报名回执查');
  });

  it('opens a receipt’s capsule here, and sends its secret nowhere', async () => {
    await open();
    type(/回执文字/, receipt);
    await press('凭回执查');
    screen.getByRole('heading', { name: /^已派位：|^本轮未派位/ });
    expect(JSON.stringify(asked)).not.toContain(salt);
    expect(JSON.stringify(asked).toUpperCase()).not.toContain(salt.toUpperCase());
  });

  it('refuses half of a receipt beside its field', async () => {
    await open();
    type(/回执文字/, receipt.slice(0, -3));
    await press('凭回执查');
    expect(screen.getByRole('alert').textContent).toContain('整段复制');
  });

  it('works the whole draw out anew with a tick for each step, and sends nothing typed for it', async () => {
    await open();
    type(/回执文字/, receipt);
    await press('凭回执查');
    await press('我要验算');
    type(/号码/, child.idNumber);
    type(/姓名/, child.name);
    asked = [];
    await press('开始验算');
    await settle(200);
    screen.getByText('全部对上，和您查到的结果一样');
    screen.getByText('派位结果对不对');
    expect(asked.map(({ path, body }) => [path, body])).toEqual([[`/kindergarten-draws/${PLAN}/file`, null]]);
  });

  it('takes the proof of the own line alone where the roll is too long for a phone', async () => {
    lines = 100_000;
    await open();
    type(/号码/, child.idNumber);
    type(/姓名/, child.name);
    await press('查结果');
    await press('我要验算');
    type(/回执文字/, receipt);
    asked = [];
    await press('开始验算');
    await settle(200);
    screen.getByText('全部对上，和您查到的结果一样');
    screen.getByText(/在电脑上打开验算网页/);
    expect(asked.map(({ path }) => path)).toEqual([`/kindergarten-draws/${PLAN}/lines/${shown.seq}/proof`]);
  });

  it('names the step where a published file was bent, and whom to tell', async () => {
    const dice = `${published.dice.startsWith('1') ? '2' : '1'}${published.dice.slice(1)}`;
    file = { ...published, dice };
    await open();
    type(/回执文字/, receipt);
    await press('凭回执查');
    await press('我要验算');
    type(/号码/, child.idNumber);
    type(/姓名/, child.name);
    await press('开始验算');
    await settle(200);
    screen.getByText('没有全部对上');
    screen.getByText(/和公布的不一样/);
    expect(screen.getAllByText(/告诉公证处/)).toHaveLength(1);
  });
});
