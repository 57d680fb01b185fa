import { act, fireEvent, render, screen } from '@testing-library/react';
import type { GrantAnswer, MessageGrant } from '@yingshang/shared/contracts/notices';
import { device } from '../../test/stand-ins/taro';
import { useAskForMessages } from './message-grants';
import { countKept, sendKept } from './outbox';
import { forget } from './query';
import { useSession } from './session';
import { askToSubscribe } from './subscribe-message';

// The mini-program's question, which no browser has.
jest.mock('./subscribe-message', () => ({ canSubscribe: true, askToSubscribe: jest.fn() }));
const question = jest.mocked(askToSubscribe);

const person = {
  id: '6f6f3e0e-6f25-4a43-9c1c-8f6a2f1d2c11',
  kind: 'resident' as const,
  displayName: '演示居民',
  demo: true,
  unit: null,
  roles: [],
};
const grant: MessageGrant = {
  template: 'policy',
  templateId: 'id-of-policies',
  remaining: 0,
  byTheWay: true,
  onPurpose: true,
};
let online: boolean;
let heard: { askId: string; answers: object }[];

function Keep() {
  const { ask } = useAskForMessages(['policy']);
  return (
    <button type="button" onClick={() => void ask('byTheWay')}>
      收藏
    </button>
  );
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const press = async () => {
  fireEvent.click(screen.getByRole('button'));
  await settle();
};
const answering = (answer: GrantAnswer) => question.mockResolvedValue(new Map([['id-of-policies', answer]]));

beforeEach(async () => {
  device.reset();
  forget('');
  question.mockReset();
  online = true;
  heard = [];
  device.answerWith(async ({ method, data }) => {
    if (method !== 'GET') {
      if (!online) throw new Error('request:fail');
      heard.push(JSON.parse(data ?? '') as (typeof heard)[number]);
    }
    return { statusCode: 200, data: JSON.stringify({ items: [grant] }) };
  });
  useSession.getState().start('token', person);
  render(<Keep />);
  await settle();
});

describe('asking whether WeChat may tell', () => {
  it('tells the server what was answered', async () => {
    answering('accept');
    await press();
    expect(question).toHaveBeenCalledWith(['id-of-policies']);
    expect(heard).toEqual([{ askId: expect.any(String), answers: { policy: 'accept' } }]);
  });

  it('keeps every answer while there is no network, also the same one twice', async () => {
    answering('accept');
    online = false;
    await press();
    await press();
    expect(countKept()).toBe(2);
    online = true;
    await act(async () => void (await sendKept()));
    expect(new Set(heard.map(({ askId }) => askId)).size).toBe(2);
    expect(countKept()).toBe(0);
  });

  it('tells nothing when WeChat showed no question', async () => {
    question.mockResolvedValue(new Map());
    await press();
    expect(heard).toEqual([]);
    expect(countKept()).toBe(0);
  });
});
