import { fireEvent, render, screen } from '@testing-library/react';
import type { UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { unitScoreSettings } from '@yingshang/shared/unit-scores';
import { device } from '../../../../../../test/stand-ins/taro';
import { deskPerson, deskUnit } from '../../../../../../test/support/desk-person';
import { forget } from '../../../../../platform/query';
import { useSession } from '../../../../../platform/session';
import UnitScorePage from './index';

// A canvas is drawn by echarts, whose modules jest cannot read; what it draws has specs of its own.
jest.mock('../../../chart/drawn-chart', () => ({ chartWidth: () => 311, DrawnChart: () => null }));

const PATIENT = { timeout: 10_000 };
jest.setTimeout(30_000);

const ratings = {
  tenths: 881,
  deductions: [{ cause: 'one-star' as const, cases: 3, of: 35, tenths: 119 }],
};
const complaints = {
  tenths: 864,
  deductions: [
    { cause: 'late' as const, cases: 4, of: 25, tenths: 114 },
    { cause: 'reopened' as const, cases: 1, of: 20, tenths: 22 },
  ],
};
const score = { hundredths: 8_742, ratings, complaints, ratingCount: 35, ranked: true };
const month: UnitMonth = {
  month: '2026-10',
  state: 'frozen',
  asOf: '2026-10-31',
  score,
  place: { place: 3, of: 12, group: '区级部门' },
  change: {
    from: '2026-09',
    hundredths: -84,
    ratingTenths: 0,
    complaintTenths: -21,
    causes: [
      { part: 'complaints', cause: 'late', cases: 4, tenths: -16, hundredths: -64 },
      { part: 'complaints', cause: 'reopened', cases: 1, tenths: -5, hundredths: -20 },
    ],
  },
  rolling: { from: '2025-11', score },
  versions: [
    {
      version: 1,
      on: '2026-11-01',
      hundredths: 8_742,
      reason: null,
      subject: '7d1f0a8e-6f25-4a43-9c1c-8f6a2f1d2c44',
    },
  ],
  settings: { unit: 1, rating: 1 },
  seeded: false,
};

const reply = (body: unknown) => ({ statusCode: 200, data: JSON.stringify(body) });
const listed = (name: string, state: 'frozen' | 'running') => ({
  month: name,
  state,
  hundredths: 8_742,
  ratingTenths: 881,
  complaintTenths: 864,
  ratingCount: 35,
  ranked: true,
});

async function open(shown: UnitMonth): Promise<void> {
  device.answerWith(async ({ url }) => {
    if (url.endsWith('/unit-score-rules')) return reply({ versions: [unitScoreSettings[0]] });
    if (url.endsWith('/objections')) return reply({ until: '2099-11-13', open: true, items: [] });
    if (url.endsWith('/scores/2026-10')) return reply({ unit: deskUnit, withheld: null, month: shown });
    const months = [listed('2026-09', 'frozen'), listed('2026-10', 'frozen'), listed('2026-11', 'running')];
    return reply({ unit: deskUnit, withheld: null, last: '2026-10', months });
  });
  render(<UnitScorePage />);
  // The formula comes with a request of its own, the last of them.
  await screen.findByText(/× 60%/, {}, PATIENT);
}

describe('the page of a unit’s score', () => {
  beforeEach(() => {
    device.reset();
    forget('');
  });

  describe('before its lead', () => {
    beforeEach(async () => {
      useSession.getState().start('token', deskPerson('lead'));
      await open(month);
    });

    it('opens on the last month that is over, with why it moved', () => {
      expect(screen.getByRole('radio', { name: '10月' }).getAttribute('aria-checked')).toBe('true');
      expect(
        screen.getByRole('group', { name: '投诉分86.4，较上月 −2.1：逾期4件 −1.6，重开1件 −0.5' }),
      ).toBeTruthy();
      expect(screen.getByText('88.1 × 60% + 86.4 × 40% = 52.86 + 34.56 = 87.42')).toBeTruthy();
      expect(screen.getByText('区级部门第3名，12个单位有名次')).toBeTruthy();
    });

    it('leads from a cause to its cases, and tells until when to object', async () => {
      fireEvent.click(screen.getByRole('link', { name: '逾期4件，−1.6' }));
      expect(device.visited().at(-1)).toMatch(/pages\/cases\/index\?id=.*&month=2026-10&cause=late$/);
      expect(await screen.findByText(/最晚2099年11月13日提出/, {}, PATIENT)).toBeTruthy();
    });
  });

  describe('before the public', () => {
    it('tells all of it, and leads to no case of a complaint', async () => {
      useSession.getState().end();
      device.openWith({ id: deskUnit.id });
      await open({ ...month, score: { ...score, ranked: false, ratingCount: 12 } });
      expect(
        screen.getByRole('group', { name: '投诉分86.4，较上月 −2.1：逾期4件 −1.6，重开1件 −0.5' }),
      ).toBeTruthy();
      expect(screen.queryByRole('link', { name: /逾期/ })).toBeNull();
      expect(screen.queryByText('异议')).toBeNull();
      expect(screen.getByText('样本不足，不排名')).toBeTruthy();
      expect(screen.getByText('2025年11月到2026年10月，共35条评价。')).toBeTruthy();
    });
  });
});
