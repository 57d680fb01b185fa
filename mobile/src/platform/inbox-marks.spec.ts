import { aMessage } from '../../test/support/a-message';
import {
  markedMessage,
  markedMessages,
  noMarks,
  noteRead,
  noteRemoved,
  noteTopic,
  useInboxMarks,
} from './inbox-marks';
import { useSession } from './session';

const resident = {
  id: 'a',
  kind: 'resident',
  displayName: '王示',
  demo: true,
  unit: null,
  roles: [],
} as const;

beforeEach(() => useInboxMarks.setState(noMarks, true));

describe('what was done with messages since they were fetched', () => {
  const message = aMessage();
  const now = () => markedMessages([message], useInboxMarks.getState());

  it('shows at once', () => {
    noteRead([message.id]);
    expect(now()).toEqual([{ ...message, read: true }]);
    noteRemoved(message.id);
    expect(now()).toEqual([]);
  });

  it('takes the mark from a muted topic, and gives it back', () => {
    noteTopic('category:subsidy', true);
    expect(now()[0]).toMatchObject({ silent: true, topic: { muted: true } });
    noteTopic('category:subsidy', false);
    expect(now()[0]).toEqual(message);
  });

  it('marks no message of the own doing, whatever is muted', () => {
    const own = aMessage({
      silent: true,
      delivery: { state: 'muted', reason: 'own-doing', words: '' },
      topic: { key: 'profile', name: '企业信息变化', muted: true },
    });
    noteTopic('profile', false);
    expect(markedMessage(own, useInboxMarks.getState()).silent).toBe(true);
  });

  it('is forgotten when another person sits down: one notice has the same id for all', () => {
    useSession.getState().start('t', { ...resident, roles: [] });
    noteRead([message.id]);
    useSession.getState().start('u', { ...resident, roles: [], id: 'b' });
    expect(now()).toEqual([message]);
  });
});
