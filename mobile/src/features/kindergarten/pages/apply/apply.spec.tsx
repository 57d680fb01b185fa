import { act, fireEvent, render, screen } from '@testing-library/react';
import { sampleChild } from '../../../../../../shared/test/sample-child';
import { samplePlan } from '../../../../../../shared/test/sample-plan';
import { device } from '../../../../../test/stand-ins/taro';
import { forget } from '../../../../platform/query';
import { routeUrl } from '../../../../platform/routes';
import { useSession } from '../../../../platform/session';
import ApplyPage from './index';

const PLAN = '0b1c2d3e-0000-4000-8000-000000000001';
const APPLICATION = '0b1c2d3e-0000-4000-8000-000000000002';
const child = sampleChild('2024-02-28', 1);
const plan = {
  manifest: {
    v: 1,
    plan: PLAN,
    version: 1,
    previous: null,
    reason: '首次',
    bureau: { id: 'u', name: '示例教育局' },
    ...samplePlan,
  },
  manifestHash: 'ab'.repeat(32),
  phase: 'open',
  now: '2027-05-12T00:00:00.000Z',
  versions: [],
};
const notice = { version: '2026-11-22', sections: [{ title: '说明', lines: ['为孩子报名'] }] };
const person = {
  id: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
  kind: 'resident',
  displayName: '林示例',
  demo: true,
  unit: null,
  roles: [],
} as const;

let sent: { readonly body: unknown; readonly key: string | undefined }[];
let answer: { readonly statusCode: number; readonly body: unknown } | 'offline';
const reply = (body: unknown, statusCode = 200) => ({ statusCode, data: JSON.stringify(body) });

beforeEach(() => {
  device.reset();
  forget('');
  sent = [];
  answer = { statusCode: 200, body: { id: APPLICATION, revision: 1, state: 'draft' } };
  useSession.getState().start('token', { ...person, roles: [] });
  device.answerWith(async ({ url, method, data, header }) => {
    if (url.endsWith('/privacy-notice'))
      return reply({ account: notice, realName: notice, child: notice, kept: [] });
    if (url.endsWith('/real-name'))
      return reply({
        checked: { maskedName: '林**', maskedIdNumber: '210*', checkedAt: plan.now, standIn: true },
        way: 'stand-in',
      });
    if (method === 'GET') return reply(plan);
    sent.push({ body: JSON.parse(data ?? '{}'), key: header['Idempotency-Key'] });
    if (answer === 'offline') throw new Error('request:fail');
    return reply(answer.body, answer.statusCode);
  });
});

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const fieldOf = (label: RegExp) => screen.getByRole('textbox', { name: label });
const typedNumber = () => (fieldOf(/身份证号码/) as HTMLInputElement).value;

async function open() {
  device.openWith({ plan: PLAN });
  render(<ApplyPage />);
  await settle();
}
async function fill() {
  await open();
  fireEvent.click(screen.getByRole('radio', { name: /^本区户籍/ }));
  await press('看说明并同意');
  await press('我是监护人，单独同意');
  fireEvent.change(fieldOf(/姓名/), { target: { value: child.name } });
  fireEvent.change(fieldOf(/身份证号码/), { target: { value: child.idNumber } });
  await press(/^选幼儿园/);
  fireEvent.click(screen.getByRole('link', { name: /示例二幼/ }));
}

const wanted = {
  planId: PLAN,
  classId: 'local',
  children: [child],
  choices: [{ stage: 'general', at: ['k2'] }],
  consentVersion: notice.version,
};

describe('applying for a child', () => {
  it('asks for nothing about the child before the guardian has agreed to that by itself', async () => {
    await open();
    expect(screen.queryByRole('textbox', { name: /姓名|号码/ })).toBeNull();
  });

  it('sends what was agreed to and typed, and leads on to the documents', async () => {
    await fill();
    await press('下一步，拍材料');
    expect(sent.map(({ body }) => body)).toEqual([wanted]);
    expect(device.visited()).toEqual([routeUrl('kindergartenApplication', { id: APPLICATION })]);
  });

  it('keeps class and choices on the phone, and a child’s name and number nowhere', async () => {
    await fill();
    const kept = JSON.stringify([...device.storage]);
    expect(kept).toContain('k2');
    answer = 'offline';
    await press('下一步，拍材料');
    for (const word of [child.name, child.idNumber])
      expect(JSON.stringify([...device.storage])).not.toContain(word);
  });

  it('loses nothing without a network, and sends the same again under the same key', async () => {
    await fill();
    answer = 'offline';
    await press('下一步，拍材料');
    expect(typedNumber()).toBe(child.idNumber);
    answer = { statusCode: 200, body: { id: APPLICATION, revision: 1, state: 'draft' } };
    await press('下一步，拍材料');
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual(sent[1]);
  });

  it('says a refusal beside its field, and keeps all that was typed when the sign-in has run out', async () => {
    await fill();
    answer = {
      statusCode: 409,
      body: {
        error: {
          kind: 'refusal',
          requestId: 'r',
          code: 'kindergarten-applications.child-applied',
          message: '已有一份报名',
          advice: '请先问问家里人',
          field: 'children',
        },
      },
    };
    await press('下一步，拍材料');
    fieldOf(/身份证号码，.*已有一份报名/);
    act(() => useSession.getState().end());
    await settle();
    expect(typedNumber()).toBe(child.idNumber);
    await press('登录后继续');
    expect(device.visited()).toEqual([routeUrl('signIn', undefined)]);
  });
});
