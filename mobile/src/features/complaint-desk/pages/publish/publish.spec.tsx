import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../../../test/stand-ins/taro';
import { deskPerson, deskUnit } from '../../../../../test/support/desk-person';
import { forget } from '../../../../platform/query';
import { useSession } from '../../../../platform/session';
import PublishComplaintPage from './index';

const CASE = '0b1c2d3e-0000-4000-8000-000000000001';
const PUBLISHED = '0b1c2d3e-0000-4000-8000-000000000002';
const words = { title: '退款拖了两个月', story: '请联系13800000000', answer: '已全部退还。' };
let draft: object;
let sent: unknown[];

const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const personal = {
  kind: 'refusal',
  requestId: 'r',
  code: 'complaint-publication.personal-data',
  message: '内容里还有个人信息：电话',
  advice: '请去掉后再公开',
  field: 'story',
};

const answer = async ({ method, data }: { method: string; data?: string }) => {
  if (method === 'DELETE') return reply({ removed: true });
  if (method === 'GET') return reply(draft);
  const body = JSON.parse(data ?? '{}') as typeof words;
  if (/\d{11}/.test(body.story)) return reply({ error: personal }, 422);
  sent.push(body);
  draft = { ...words, published: { id: PUBLISHED, ...body }, mayPublish: true };
  return reply({ id: PUBLISHED });
};

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^投诉了什么/ });

async function show(): Promise<void> {
  render(<PublishComplaintPage />);
  await settle();
}

async function open(as: object): Promise<void> {
  draft = as;
  sent = [];
  device.reset();
  forget('');
  device.openWith({ id: CASE, unit: deskUnit.id });
  device.answerWith(answer);
  useSession.getState().start('token', deskPerson('supervisor'));
  await show();
}

const free = { ...words, published: null, mayPublish: true };

describe('publishing a complaint', () => {
  it('is refused beside the field in which somebody could be known, with what was found', async () => {
    await open(free);
    await press('公开');
    expect(screen.getByText('错误：内容里还有个人信息：电话。请去掉后再公开。')).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
    fireEvent.change(field(), { target: { value: '店家说没有钱。' } });
    await press('公开');
    expect(sent).toEqual([{ ...words, story: '店家说没有钱。' }]);
    expect(screen.getByText('已公开')).toBeTruthy();
  });

  it('keeps what was changed until it is sent, and gives it up when told to', async () => {
    await open(free);
    fireEvent.change(field(), { target: { value: '改到一半' } });
    cleanup();
    await show();
    expect(field().value).toBe('改到一半');
    await press('放弃修改，从投诉原文重新开始');
    expect(field().value).toBe(words.story);
  });

  it('offers no form without the complainant’s word', async () => {
    await open({ ...free, mayPublish: false });
    expect(screen.getByText('投诉人没有同意公开')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
