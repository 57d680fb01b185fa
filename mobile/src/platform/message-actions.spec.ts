import { device } from '../../test/stand-ins/taro';
import { aMessage } from '../../test/support/a-message';
import { noMarks, useInboxMarks } from './inbox-marks';
import { noteOpened, removeForGood } from './message-actions';
import { useSession } from './session';

const message = aMessage();
const other = aMessage({ id: '01a1fc42-d200-7195-86a7-b9d0a726f806~other' });
const person = {
  id: 'a',
  kind: 'resident' as const,
  displayName: '王示',
  demo: true,
  unit: null,
  roles: [],
};
const answers = { POST: { read: true }, DELETE: { removed: true }, GET: { unread: 0 } };

/** What was done with messages, in the order in which the server heard of it. */
let heard: string[] = [];
/** Each gives one act its answer, the oldest first. */
let answering: (() => void)[] = [];

async function answerAll(): Promise<void> {
  while (answering.length > 0) {
    answering.shift()?.();
    await settled();
  }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  device.reset();
  useInboxMarks.setState(noMarks, true);
  heard = [];
  answering = [];
  device.answerWith(({ method }) => {
    const reply = { statusCode: 200, data: JSON.stringify(answers[method as keyof typeof answers]) };
    if (method === 'GET') return Promise.resolve(reply);
    heard.push(method);
    return new Promise((resolve) => answering.push(() => resolve(reply)));
  });
  useSession.getState().start('t', person);
});
afterEach(() => useSession.getState().end());

describe('acts on one message', () => {
  it('go in turn: it is removed only after its opening was answered', async () => {
    const opened = noteOpened(message);
    const removed = removeForGood(message);
    await settled();
    expect(heard).toEqual(['POST']);
    await answerAll();
    expect(await removed).toMatchObject({ ok: true });
    await opened;
    expect(heard).toEqual(['POST', 'DELETE']);
  });

  it('do not wait for those on another', async () => {
    const acts = [noteOpened(other), removeForGood(message)];
    await settled();
    expect(heard).toEqual(['POST', 'DELETE']);
    await answerAll();
    await Promise.all(acts);
  });

  it('end with its removal: what is removed, or just about to be, is not noted as opened', async () => {
    const removed = removeForGood(message);
    const opened = noteOpened(message);
    await settled();
    await answerAll();
    await Promise.all([removed, opened]);
    await noteOpened(message);
    expect(heard).toEqual(['DELETE']);
  });

  it('go on when nobody answers the one before', async () => {
    device.answerWith(({ method }) => {
      heard.push(method);
      return method === 'DELETE'
        ? Promise.resolve({ statusCode: 200, data: JSON.stringify(answers.DELETE) })
        : Promise.reject(new Error('request:fail'));
    });
    const opened = noteOpened(message);
    expect(await removeForGood(message)).toMatchObject({ ok: true });
    await opened;
    expect(heard.filter((method) => method !== 'GET')).toEqual(['POST', 'DELETE']);
  });
});
