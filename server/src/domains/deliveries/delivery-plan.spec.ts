import {
  calmPreferences,
  type MessageTemplate,
  type NoticeSubject,
} from '@yingshang/shared/contracts/notices';
import fc from 'fast-check';
import { planDelivery } from './delivery-plan';
import type { DueMessage, Recipient } from './due-message';

const now = Date.parse('2026-11-23T12:00:00+08:00');
const DAY_MS = 86_400_000;
const told = { id: 'p', title: '示例政策', category: 'subsidy' };
const subjects: Readonly<Record<MessageTemplate, NoticeSubject>> = {
  policy: { kind: 'policy', cause: 'edited', policy: told },
  reminder: { kind: 'window', edge: 'closes', on: '2026-11-30', policy: told },
  case: { kind: 'case', board: 'complaints', event: 'answered', caseId: 'c' },
};
const open: ReadonlySet<string> = new Set(['pending', 'unknown']);
const templates = ['policy', 'reminder', 'case'] as const;

const anyDue: fc.Arbitrary<DueMessage> = fc
  .record({
    template: fc.constantFrom(...templates),
    madeAt: fc.integer({ min: now - 20 * DAY_MS, max: now }),
    attemptAt: fc.option(fc.integer({ min: now - 3, max: now - 1 }), { freq: 2 }),
    attempts: fc.nat(7),
    sole: fc.boolean(),
    noticeId: fc.uuid(),
  })
  .map((one) => ({
    ...one,
    personId: 'person',
    about: 'about',
    subject: subjects[one.template],
    topics: one.template === 'case' ? ['cases'] : ['category:subsidy'],
    answer: null,
  }));
const anyGrants = fc
  .array(fc.record({ remaining: fc.nat(2), inDoubt: fc.nat(2) }), { minLength: 3, maxLength: 3 })
  .map(
    (held) => new Map(templates.map((template, at) => [template, held[at] ?? { remaining: 0, inDoubt: 0 }])),
  );
const anyRecipient: fc.Arbitrary<Recipient> = fc.record({
  personId: fc.constant('person'),
  due: fc.uniqueArray(anyDue, { maxLength: 8, selector: ({ noticeId }) => noticeId }),
  preferences: fc
    .record({
      rhythm: fc.constantFrom('at-once' as const, 'daily' as const, 'weekly' as const),
      mostADay: fc.integer({ min: 1, max: 3 }),
      wechat: fc.boolean(),
    })
    .map((chosen) => ({ ...calmPreferences, ...chosen })),
  sent: fc.record({ today: fc.nat(2), thisWeek: fc.nat(3) }),
  isBusy: fc.boolean(),
  grants: anyGrants,
});
const anyCarried = fc.uniqueArray(fc.constantFrom(...templates)).map((some) => new Set(some));

describe('the plan for a person', () => {
  it.each([
    ['no template for it', new Set<MessageTemplate>(), 1, 'not-configured'],
    ['no grant', new Set(templates), 0, 'no-grant'],
  ])('ends a message for which there is %s, and takes nothing', (_, carries, remaining, reason) => {
    const message: DueMessage = {
      personId: 'person',
      noticeId: 'notice',
      about: 'about',
      subject: subjects.case,
      topics: ['cases'],
      template: 'case',
      madeAt: now,
      answer: null,
      attemptAt: null,
      attempts: 0,
      sole: false,
    };
    const recipient: Recipient = {
      personId: 'person',
      due: [message],
      preferences: calmPreferences,
      sent: { today: 0, thisWeek: 0 },
      isBusy: false,
      grants: new Map([['case', { remaining, inDoubt: 0 }]]),
    };
    const { changes, dispatch } = planDelivery(recipient, { now, carries });
    expect(changes).toMatchObject([{ state: 'refused', reason }]);
    expect(dispatch).toBeNull();
  });

  it('says exactly one thing of each message', () => {
    fc.assert(
      fc.property(anyRecipient, anyCarried, (recipient, carries) => {
        const { changes, dispatch } = planDelivery(recipient, { now, carries });
        const named = [...changes, ...(dispatch?.messages ?? [])].map(({ noticeId }) => noticeId).toSorted();
        expect(named).toEqual(recipient.due.map(({ noticeId }) => noticeId).toSorted());
      }),
    );
  });

  it('lets something leave only by a template that is there, with a grant, and to nobody who is busy', () => {
    fc.assert(
      fc.property(anyRecipient, anyCarried, (recipient, carries) => {
        const { dispatch } = planDelivery(recipient, { now, carries });
        if (dispatch === null) return;
        expect(recipient.isBusy).toBe(false);
        const left = recipient.grants.get(dispatch.template)?.remaining ?? 0;
        expect(dispatch.again || (carries.has(dispatch.template) && left > 0)).toBe(true);
      }),
    );
  });

  it('tries again only what was the one grant, and is still', () => {
    fc.assert(
      fc.property(anyRecipient, (recipient) => {
        const { dispatch } = planDelivery(recipient, { now, carries: new Set(templates) });
        if (dispatch === null || !dispatch.again) return;
        expect(dispatch.messages[0]?.sole).toBe(true);
        expect(recipient.grants.get(dispatch.template)).toEqual({ remaining: 0, inDoubt: 1 });
      }),
    );
  });

  it('never says of what may have arrived that it did not', () => {
    fc.assert(
      fc.property(anyRecipient, anyCarried, (recipient, carries) => {
        const { changes } = planDelivery(recipient, { now, carries });
        const claimed = changes.filter(({ foundAt, state }) => foundAt !== null && !open.has(state));
        expect(claimed).toEqual([]);
      }),
    );
  });

  it('puts together what is about policies, and a case with nothing', () => {
    fc.assert(
      fc.property(anyRecipient, (recipient) => {
        const { dispatch } = planDelivery(recipient, { now, carries: new Set(templates) });
        if (dispatch === null || dispatch.again || dispatch.messages.length < 2) return;
        expect(recipient.preferences.rhythm).not.toBe('at-once');
        expect(dispatch.messages.every(({ subject }) => subject.kind !== 'case')).toBe(true);
        expect(dispatch.content).toEqual({ kind: 'several', count: dispatch.messages.length });
      }),
    );
  });
});
