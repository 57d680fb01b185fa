import { act, fireEvent, render, screen } from '@testing-library/react';
import type { OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { device } from '../../../../../test/stand-ins/taro';
import { anOwnComplaint, ownMoments } from '../../../../../test/support/an-own-complaint';
import { forget } from '../../../../platform/query';
import { routeUrl } from '../../../../platform/routes';
import { useSession } from '../../../../platform/session';
import OwnComplaintPage from './index';

let one: OwnComplaint;
let sent: { readonly body: unknown; readonly key: string | undefined }[];
let isOffline: boolean;

const TODAY = '2026-11-24';
const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const city = {
  code: '210100',
  name: '示例市',
  demo: true,
  anchorDate: TODAY,
  today: TODAY,
  brand: { light: '#0B5C8A', dark: '#7CC4EE' },
  boards: ['complaints'],
  districts: [],
};

beforeEach(() => {
  device.reset();
  forget('');
  sent = [];
  isOffline = false;
  useSession.getState().start('token', {
    id: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
    kind: 'resident',
    displayName: '林示例',
    demo: true,
    unit: null,
    roles: [],
  });
  device.answerWith(async ({ url, method, data, header }) => {
    if (method !== 'GET' && isOffline) throw new Error('request:fail');
    if (url.endsWith('/api/city')) return reply(city);
    if (method === 'GET') return reply(one);
    sent.push({ body: JSON.parse(data ?? '{}'), key: header['Idempotency-Key'] });
    return reply(url.endsWith('/publication') ? { mayPublish: true } : { status: 'handling', ground: null });
  });
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const bodies = () => sent.map(({ body }) => body);

async function open(changes: Partial<OwnComplaint> = {}) {
  one = anOwnComplaint(changes);
  device.openWith({ ticket: one.ticket });
  const page = render(<OwnComplaintPage />);
  await settle();
  return page;
}

describe('one’s own complaint', () => {
  it('begins with who has it until when', async () => {
    await open();
    screen.getByRole('heading', { name: '示例区市场监督管理局正在办理，最晚12月11日答复您。' });
    expect(screen.getByText('还有2人在跟着看这件事。')).toBeTruthy();
  });

  it('asks for what the unit wants to know, before the story', async () => {
    await open(ownMoments.asked);
    expect(screen.getAllByText('是几单元的哪一部电梯？').length).toBeGreaterThan(0);
    await press('提交补充');
    expect([bodies(), screen.getByRole('alert').textContent]).toEqual([[], '错误：请先写几句话。']);
    type('补充说明', '3单元东边那部');
    await press('提交补充');
    expect(bodies()).toEqual([{ kind: 'clarify', text: '3单元东边那部' }]);
  });

  it('takes satisfied without words, and dissatisfied only with some', async () => {
    await open(ownMoments.answered);
    choose(/^不满意/);
    await press('提交不满意');
    expect(bodies()).toEqual([]);
    type('哪里不满意', '还没修');
    await press('提交不满意');
    expect(bodies()).toEqual([{ kind: 'deny', text: '还没修' }]);
    choose(/^满意/);
    await press('确认满意');
    expect(bodies()).toEqual([{ kind: 'deny', text: '还没修' }, { kind: 'confirm' }]);
  });

  it('is filed again with the reason in sight, to the same unit', async () => {
    await open(ownMoments.returned);
    expect(screen.getAllByText(/请写清楚是哪个小区/).length).toBeGreaterThan(0);
    type('补充说明', '示例小区');
    await press('再次提交');
    expect(bodies()).toEqual([{ kind: 'file', unitId: 'demo-210199-amr', text: '示例小区' }]);
  });

  it('is pressed once a day, and says when again', async () => {
    const first = await open();
    await press('催办一次');
    expect(bodies()).toEqual([{ kind: 'press' }]);
    first.unmount();
    forget('');
    const pressed = { number: 3, kind: 'pressed', on: TODAY, line: '您催办了一次', text: null };
    await open({ may: [], timeline: [...anOwnComplaint().timeline, pressed] });
    screen.getByText('今天已经催办过，单位已收到提醒。明天可以再催一次。');
    expect(screen.queryByRole('button', { name: '催办一次' })).toBeNull();
  });

  it('keeps what was written while the network is gone, and sends it under one key', async () => {
    const first = await open(ownMoments.asked);
    type('补充说明', '3单元');
    isOffline = true;
    await press('提交补充');
    screen.getByText('等网络好了就提交');
    first.unmount();
    forget('');
    await open(ownMoments.asked);
    screen.getByText('等网络好了就提交');
    isOffline = false;
    await press('现在再试一次');
    expect(bodies()).toEqual([{ kind: 'clarify', text: '3单元' }]);
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('can be let out to the public and taken back', async () => {
    await open(ownMoments.closed);
    fireEvent.click(screen.getByRole('checkbox', { name: /匿名公开/ }));
    await settle();
    expect(bodies()).toEqual([{ mayPublish: false }]);
  });

  it('offers to rate the handling at the end, and nothing else', async () => {
    await open(ownMoments.closed);
    screen.getByRole('heading', { name: '已办结：您确认满意。' });
    await press('评价这次办理');
    expect(device.visited()).toContain(routeUrl('rate', { occasion: ownMoments.closed.occasionId }));
    expect(screen.queryByRole('button', { name: '催办一次' })).toBeNull();
  });

  it('leaves the acting to whoever filed first, when it is only followed', async () => {
    await open({ joined: true, may: [] });
    screen.getByText(/您在跟着看这件事/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
