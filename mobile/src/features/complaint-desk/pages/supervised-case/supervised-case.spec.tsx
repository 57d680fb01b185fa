import { act, fireEvent, render, screen } from '@testing-library/react';
import type { SupervisedComplaintCase } from '@yingshang/shared/contracts/complaints';
import { device } from '../../../../../test/stand-ins/taro';
import { aSupervisedComplaint } from '../../../../../test/support/a-desk-complaint';
import { deskPerson, deskUnit } from '../../../../../test/support/desk-person';
import { forget } from '../../../../platform/query';
import { useSession } from '../../../../platform/session';
import SupervisedComplaintPage from './index';

let taken: unknown[];
let looks: number;
let one: SupervisedComplaintCase;

const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const found = {
  id: 'demo-210199-zj',
  name: '示例区住房和城乡建设局',
  level: 'district',
  duty: '',
  demo: true,
  regionName: '示例区',
  reason: '简称：住建局',
  highlights: [],
};
const nothing = { matters: [], officers: [], policies: [], residentPolicies: [], more: [] };

const answer = async ({ url, data }: { url: string; data?: string }) => {
  if (url.endsWith('/steps')) {
    taken.push(JSON.parse(data ?? '{}'));
    return reply({ status: one.status, ground: null });
  }
  if (url.endsWith('/complainant')) {
    looks += 1;
    return reply({ name: '赵示丙', phone: '13800000000' });
  }
  if (url.includes('/search')) return reply({ order: ['unit'], units: [found], ...nothing });
  return reply(one);
};

const settle = (ms = 10) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const press = async (name: string | RegExp, role: 'button' | 'link' | 'radio' = 'button') => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
};
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

async function open(changes: Partial<SupervisedComplaintCase>): Promise<void> {
  one = aSupervisedComplaint(changes);
  taken = [];
  looks = 0;
  device.reset();
  forget('');
  device.openWith({ id: one.id, unit: deskUnit.id });
  device.answerWith(answer);
  useSession.getState().start('token', deskPerson('supervisor'));
  render(<SupervisedComplaintPage />);
  await settle();
}

describe('a complaint on the supervisor’s desk', () => {
  it('shows whom to call on a press of its own, and never before', async () => {
    await open({ may: ['revisit'], status: 'answered', mayReach: true, unreached: 1 });
    await press('记录回访');
    expect(looks).toBe(0);
    expect(screen.queryByText('赵示丙')).toBeNull();
    await press('查看联系谁');
    expect([looks, screen.getByText('赵示丙') !== null]).toEqual([1, true]);
    await press(/^拨打 13800000000/);
    expect(device.visited()).toContain('tel:13800000000');
  });

  it('records a revisit without words', async () => {
    await open({ may: ['revisit'], status: 'answered' });
    await press('记录回访');
    await press(/^没联系上/, 'radio');
    await press('记下回访');
    expect(taken).toEqual([{ kind: 'revisit', result: 'unreached', text: '' }]);
  });

  it('goes to a unit that was found by a word, named once more before', async () => {
    await open({ may: ['direct', 'return'], unit: null, status: 'submitted' });
    await press('转给承办单位');
    type('搜单位名称、简称或职责', '住建');
    await settle(300);
    await press(/住房和城乡建设局/, 'link');
    expect(taken).toEqual([]);
    await press('转给示例区住房和城乡建设局');
    expect(taken).toEqual([{ kind: 'direct', unitId: 'demo-210199-zj' }]);
  });

  it('is returned with a ground and its reason, never without', async () => {
    await open({ may: ['accept', 'return'], status: 'submitted' });
    await press('退回投诉人');
    await press('内容不清楚，无法办理', 'radio');
    await press('退回投诉人');
    expect(screen.getByText('错误：请先写几句话。')).toBeTruthy();
    type('退回的理由', '没有说是哪个窗口');
    await press('退回投诉人');
    expect(taken).toEqual([{ kind: 'return', ground: 'cannot-be-understood', text: '没有说是哪个窗口' }]);
  });

  it('that is over leads to publishing it only where its complainant agreed', async () => {
    await open({ status: 'closed', ground: 'complainant-confirmed', mayPublish: true });
    await press('公开这件投诉');
    expect(device.visited()[0]).toContain('/complaint-desk/pages/publish/index?id=');
  });

  it('that is over says so where its complainant did not agree', async () => {
    await open({ status: 'closed', ground: 'complainant-confirmed' });
    expect(screen.getByText('投诉人没有同意公开，不能公开。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '公开这件投诉' })).toBeNull();
  });
});
