import { act, fireEvent, render, screen } from '@testing-library/react';
import type { StaffRole } from '@yingshang/shared/access';
import { device } from '../../../../../test/stand-ins/taro';
import { aDeskComplaint } from '../../../../../test/support/a-desk-complaint';
import { deskPerson } from '../../../../../test/support/desk-person';
import { forget } from '../../../../platform/query';
import { useSession } from '../../../../platform/session';
import UnitComplaintsPage from './index';

let asked: string[];
const [first, second] = [
  aDeskComplaint({ urgency: 'overdue', pressed: true }),
  aDeskComplaint({ id: '0b1c2d3e-0000-4000-8000-000000000002', topicName: '餐馆卫生' }),
];

const answer = async ({ url }: { url: string }) => {
  const query = url.split('?')[1] ?? '';
  asked.push(decodeURIComponent(query));
  const page = query.includes('after')
    ? { items: [second], next: null }
    : query.includes('drafts')
      ? { items: [], next: null }
      : { items: [first], next: first.id };
  return { statusCode: 200, data: JSON.stringify(page) };
};

const settle = (ms = 10) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const press = async (role: 'radio' | 'link' | 'button', name: string | RegExp) => {
  fireEvent.click(screen.getByRole(role, { name }));
  await settle();
};

async function open(...roles: readonly StaffRole[]): Promise<void> {
  asked = [];
  device.reset();
  forget('');
  device.openWith({});
  device.answerWith(answer);
  useSession.getState().start('token', deskPerson(...roles));
  render(<UnitComplaintsPage />);
  await settle();
}

describe('a unit’s desk of complaints', () => {
  it('names each row by its urgency, standing, day and people, and leads to its case', async () => {
    await open('lead');
    await press(
      'link',
      /^已逾期，首次回复期限：11月25日，电梯困人，待首次回复，投诉人催办，我承办，示例区，王示甲/,
    );
    expect(device.visited()[0]).toContain(`/complaint-desk/pages/unit-case/index?id=${first.id}&unit=`);
  });

  it('goes on where the page ended', async () => {
    await open('lead');
    await press('button', '看更多');
    expect(screen.getByText('餐馆卫生')).toBeTruthy();
    expect(asked.at(-1)).toBe(`show=todo&after=${first.id}`);
    expect(screen.queryByRole('button', { name: '看更多' })).toBeNull();
  });

  it('searches all of it by two characters and more, whatever part was looked at', async () => {
    await open('lead');
    await press('radio', '待审核');
    expect(screen.getByText('没有等您审核的答复')).toBeTruthy();
    const box = screen.getByRole('textbox', { name: '搜投诉编号或内容' });
    fireEvent.change(box, { target: { value: '电' } });
    expect(screen.getByText('至少输入2个字')).toBeTruthy();
    fireEvent.change(box, { target: { value: '电梯' } });
    await settle(350);
    expect(asked.at(-1)).toBe('q=电梯');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lets the lead alone approve, give out and take the workbook', async () => {
    await open('handler');
    expect(screen.queryByRole('radio', { name: '待分派' })).toBeNull();
    expect(screen.queryByRole('button', { name: /导出/ })).toBeNull();
    expect(screen.getByRole('radio', { name: '我承办' })).toBeTruthy();
  });
});
