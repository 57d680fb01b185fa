import { caseBoard, caseEvent, type NoticeSubject, policyCause } from '@yingshang/shared/contracts/notices';
import fc from 'fast-check';
import { brokenField } from '../../../stand-ins/wechat/message-rules';
import type { LetterContent } from './channel';
import { messageForm } from './message-fields';

const policy = fc.record({
  id: fc.string(),
  title: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 60 })),
  category: fc.constant('subsidy'),
});
const anySubject: fc.Arbitrary<NoticeSubject> = fc.oneof(
  fc.record({ kind: fc.constant('policy' as const), cause: fc.constantFrom(...policyCause.options), policy }),
  fc.record({ kind: fc.constant('facts' as const) }),
  fc.record({
    kind: fc.constant('window' as const),
    edge: fc.constantFrom('opens' as const, 'closes' as const),
    on: fc.constantFrom('2026-01-01', '2026-12-31'),
    policy,
  }),
  fc.record({
    kind: fc.constant('case' as const),
    board: fc.constantFrom(...caseBoard.options),
    event: fc.constantFrom(...caseEvent.options),
    caseId: fc.constant('the case of somebody'),
  }),
);
const anyContent: fc.Arbitrary<LetterContent> = fc.oneof(
  fc.record({
    kind: fc.constant('one' as const),
    messageId: fc.uuid(),
    subject: anySubject,
    answer: fc.option(fc.integer({ min: 0, max: 6 })),
  }),
  fc.record({ kind: fc.constant('several' as const), count: fc.integer({ min: 2, max: 100_000 }) }),
);
const at = Date.parse('2026-11-21T09:30:00+08:00');
const formOf = (content: LetterContent, template: 'policy' | 'reminder' | 'case' = 'policy') =>
  messageForm({ personId: 'p', template, content, at });

describe('the fields of a message', () => {
  it('keep to WeChat’s limits, whatever a policy is called', () => {
    fc.assert(
      fc.property(
        anyContent,
        fc.constantFrom('policy' as const, 'reminder' as const),
        (content, template) => {
          const { fields } = formOf(content, template);
          const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
          expect(brokenField(data)).toBeUndefined();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('say nothing of a case but its kind and how it stands', () => {
    const subject = { kind: 'case', board: 'kindergarten', event: 'result-out', caseId: 'c-77' } as const;
    const { fields, page } = formOf({ kind: 'one', messageId: 'm1', subject, answer: null }, 'case');
    expect(fields).toEqual({ phrase1: '入园申请', phrase2: '结果已出', date3: '2026年11月21日' });
    expect(page).toBe('features/messages/pages/message/index?id=m1');
  });

  it('are the same for every message of a template, so that one template carries them all', () => {
    const fieldsOf = (content: LetterContent, template: 'policy' | 'reminder') =>
      Object.keys(formOf(content, template).fields);
    const told = { id: 'p', title: '政策', category: 'subsidy' };
    const one = (subject: NoticeSubject): LetterContent => ({
      kind: 'one',
      messageId: 'm',
      subject,
      answer: 2,
    });
    const several: LetterContent = { kind: 'several', count: 3 };
    const news = fieldsOf(one({ kind: 'policy', cause: 'edited', policy: told }), 'policy');
    expect(fieldsOf(one({ kind: 'facts' }), 'policy')).toEqual(news);
    expect(fieldsOf(several, 'policy')).toEqual(news);
    const reminder = one({ kind: 'window', edge: 'opens', on: '2026-12-01', policy: told });
    expect(fieldsOf(several, 'reminder')).toEqual(fieldsOf(reminder, 'reminder'));
  });
});
