import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../../../../test/stand-ins/taro';
import { deskPerson, deskUnit } from '../../../../../../test/support/desk-person';
import { forget } from '../../../../../platform/query';
import { useSession } from '../../../../../platform/session';
import ObjectToScorePage from './index';

const CASE = '7d1f0a8e-6f25-4a43-9c1c-8f6a2f1d2c44';
const address = {
  id: deskUnit.id,
  month: '2026-10',
  cause: 'late',
  kind: 'complaint',
  case: CASE,
  on: '2026-10-12',
  number: 'TS-7K3M-92QX',
};

interface Sent {
  readonly key: string | undefined;
  readonly body: unknown;
}
let sent: Sent[];
let isOpen: boolean;
let items: unknown[];

const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });
const PATIENT = { timeout: 10_000 };
jest.setTimeout(30_000);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /理由和依据/ });

async function show(): Promise<void> {
  cleanup();
  render(<ObjectToScorePage />);
  await screen.findByText(/2099年11月13日/, {}, PATIENT);
}

describe('objecting to a case of a score', () => {
  beforeEach(() => {
    device.reset();
    forget('');
    [sent, isOpen, items] = [[], true, []];
    device.openWith(address);
    useSession.getState().start('token', deskPerson('lead'));
    device.answerWith(async ({ method, header, data }) => {
      if (method === 'GET') return reply({ until: '2099-11-13', open: isOpen, items });
      sent.push({ key: header['Idempotency-Key'], body: JSON.parse(data ?? '{}') });
      items = [
        {
          id: CASE,
          unit: deskUnit,
          month: '2026-10',
          cause: 'late',
          caseKind: 'complaint',
          caseId: CASE,
          number: 'TS-7K3M-92QX',
          on: '2026-10-12',
          state: 'open',
          filedOn: '2026-11-03',
          dueOn: '2026-11-17',
          text: '按期答复',
          decision: null,
        },
      ];
      return reply({ id: CASE, dueOn: '2026-11-17' });
    });
  });

  it('names the case, keeps the words as a draft, and sends them once', async () => {
    await show();
    expect(screen.getByText('投诉 TS-7K3M-92QX')).toBeTruthy();
    expect(screen.getByText(/最晚2099年11月13日提出/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '提交异议' }));
    expect(await screen.findByText(/请写明理由和依据/, {}, PATIENT)).toBeTruthy();
    fireEvent.change(field(), { target: { value: '按期答复，有送达记录' } });
    expect(screen.queryByText(/请写明理由和依据/)).toBeNull();
    await show();
    expect(field().value).toBe('按期答复，有送达记录');
    fireEvent.click(screen.getByRole('button', { name: '提交异议' }));
    expect(await screen.findByText('异议待核定', {}, PATIENT)).toBeTruthy();
    const body = {
      cause: 'late',
      caseKind: 'complaint',
      caseId: CASE,
      on: '2026-10-12',
      text: '按期答复，有送达记录',
    };
    expect(sent).toEqual([{ key: expect.any(String), body }]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('offers no form when the time is over', async () => {
    isOpen = false;
    await show();
    expect(screen.getByText('异议期已于2099年11月13日结束。')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
