import { act, fireEvent, render, screen } from '@testing-library/react';
import type { DeskComplaintCase } from '@yingshang/shared/contracts/complaints';
import { device } from '../../../../../test/stand-ins/taro';
import { aDeskComplaint } from '../../../../../test/support/a-desk-complaint';
import { deskPerson, deskUnit } from '../../../../../test/support/desk-person';
import { forget } from '../../../../platform/query';
import { useSession } from '../../../../platform/session';
import UnitComplaintPage from './index';

const HANDLER = '7d1f0a8e-6f25-4a43-9c1c-8f6a2f1d2c44';
const refused = {
  code: 'complaints.not-assigned',
  message: '这件投诉现在由别的承办人办理',
  advice: '请刷新列表',
};

interface Desk {
  one: DeskComplaintCase;
  readonly taken: unknown[];
  /** Somebody else was first. */
  outrun: boolean;
}
let desk: Desk;

const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const problem = (refusal: object) => reply({ error: { kind: 'refusal', requestId: 'r', ...refusal } }, 409);

const answer = async ({ url, method, data }: { url: string; method: string; data?: string }) => {
  if (url.endsWith('/steps')) {
    if (desk.outrun) {
      desk.one = { ...desk.one, may: [], mine: false, handlerName: '李示乙' };
      return problem(refused);
    }
    desk.taken.push(JSON.parse(data ?? '{}'));
    return reply({ status: 'handling', ground: null });
  }
  if (url.endsWith('/notes')) {
    const { text } = JSON.parse(data ?? '{}') as { text: string };
    const note = { id: HANDLER, byName: '王示甲', at: '2026-11-20T02:00:00.000Z', text };
    desk.one = { ...desk.one, notes: [...desk.one.notes, note] };
    return reply({ id: note.id });
  }
  if (url.includes('/complaint-handlers'))
    return reply({ items: [{ id: HANDLER, name: '李示乙', holds: 3, me: false }] });
  if (url.includes('/answer-templates'))
    return reply({ items: [{ id: HANDLER, title: '感谢', text: '感谢您的反映。' }] });
  return method === 'GET' ? reply(desk.one) : reply({});
};

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
};
const type = (label: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
const typed = (label: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: label }).value;

async function open(changes: Partial<DeskComplaintCase>): Promise<void> {
  desk = { one: aDeskComplaint(changes), taken: [], outrun: false };
  device.reset();
  forget('');
  device.openWith({ id: desk.one.id, unit: deskUnit.id });
  device.answerWith(answer);
  useSession.getState().start('token', deskPerson('handler'));
  await show();
}

async function show(): Promise<void> {
  render(<UnitComplaintPage />);
  await settle();
}

describe('a complaint on its unit’s desk', () => {
  it('keeps what was typed when somebody else was first, and says so', async () => {
    await open({ may: ['reply', 'ask'] });
    await press('首次回复');
    type('给投诉人的回复', '已经联系维保单位。');
    desk.outrun = true;
    await press('发给投诉人');
    expect(screen.getByText(/现在由别的承办人办理/)).toBeTruthy();
    expect(screen.getByText(/现在不能办这一步了/)).toBeTruthy();
    expect(screen.getByText('李示乙')).toBeTruthy();
    expect(typed('给投诉人的回复')).toBe('已经联系维保单位。');
  });

  it('opens again where somebody was writing', async () => {
    await open({ may: ['reply', 'ask'] });
    await press('请投诉人补充');
    type('想请投诉人说明什么', '是哪一部电梯？');
    document.body.innerHTML = '';
    await show();
    expect(typed('想请投诉人说明什么')).toBe('是哪一部电梯？');
  });

  it('is given to somebody by one press, with how many each holds', async () => {
    await open({ may: ['assign'], status: 'accepted', handlerName: null });
    await press('安排承办人');
    // The colleague of a demo is the same visitor at another desk.
    expect(screen.getByText(/换成“工作人员”身份/)).toBeTruthy();
    await press(/李示乙.*在办3件/, 'link');
    expect(desk.taken).toEqual([{ kind: 'assign', handlerId: HANDLER }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes a template into an answer behind what was written', async () => {
    await open({ may: ['draft'], status: 'handling' });
    await press('拟写答复');
    type('答复', '电梯已修好。');
    await press('用答复模板');
    await press(/感谢您的反映/, 'link');
    expect(typed('答复')).toBe('电梯已修好。\n感谢您的反映。');
    await press('交负责人审核');
    expect(desk.taken).toEqual([{ kind: 'draft', text: '电梯已修好。\n感谢您的反映。' }]);
  });

  it('asks for words before anything is sent', async () => {
    await open({ may: ['ask'] });
    await press('请投诉人补充');
    await press('发给投诉人');
    expect(screen.getByText('错误：请先写几句话。')).toBeTruthy();
    expect(desk.taken).toEqual([]);
  });

  it('marks notes as what the complainant never reads, and begins the next one empty', async () => {
    await open({ may: [] });
    expect(screen.getByText('仅内部可见')).toBeTruthy();
    type('备注', '先打电话问维保单位');
    await press('记下备注');
    expect(screen.getByText('先打电话问维保单位')).toBeTruthy();
    expect(typed('备注')).toBe('');
  });

  it('says when there is nothing to do, and when nothing may be read yet', async () => {
    await open({ may: [], text: null });
    expect(screen.getByText('现在没有要您办的')).toBeTruthy();
    expect(screen.getByText(/还在核对，或只有录音/)).toBeTruthy();
  });
});

it('somebody without a role in a unit is told for whom it is', async () => {
  await open({});
  await act(async () => useSession.getState().end());
  expect(screen.getByText('这里只给单位负责人和经办人用')).toBeTruthy();
});
