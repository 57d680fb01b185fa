import { calendarDate } from '../../kernel';
import {
  answerWords,
  caseBoard,
  caseEvent,
  deliveryReason,
  deliveryState,
  deliveryWords,
  messageTitle,
  messageWords,
  type NoticeSubject,
  type OwnAnswer,
  policyCause,
  policyPhase,
} from './index';

const policy = { id: 'p', title: '示例补贴办法', category: 'subsidy' };
const none: OwnAnswer = { verdict: 'none' };
const every: readonly OwnAnswer[] = [
  none,
  ...(['eligible', 'perhaps'] as const).flatMap((verdict) =>
    policyPhase.options.map((phase) => ({ verdict, phase })),
  ),
];
const today = calendarDate('2026-11-21');
const told = (subject: NoticeSubject, before: OwnAnswer | null = null, after: OwnAnswer | null = null) =>
  messageWords({ subject, before, after, changes: [] }, today);

describe('a message in words', () => {
  it('says what the new answer is and why', () => {
    const subject: NoticeSubject = { kind: 'policy', cause: 'edited', policy };
    const words = told(subject, none, { verdict: 'eligible', phase: 'open' });
    expect(messageTitle(words)).toBe('您初步符合：示例补贴办法');
    expect(words.line).toBe('政策的条件变了。现在可以申报。');
    expect(told(subject, { verdict: 'eligible', phase: 'open' }, none)).toMatchObject({
      head: '您不再符合',
      line: '政策的条件变了。原来初步符合，现在有条件对不上。',
    });
    expect(told(subject, none, { verdict: 'perhaps', phase: 'not-yet-open' }).line).toBe(
      '政策的条件变了。还没到申报时间。',
    );
  });

  it('speaks of the time for applying alone when nothing else changed', () => {
    const soon: OwnAnswer = { verdict: 'eligible', phase: 'not-yet-open' };
    const open: OwnAnswer = { verdict: 'eligible', phase: 'open' };
    const ended: OwnAnswer = { verdict: 'eligible', phase: 'ended' };
    expect(answerWords(soon, open, 'day')).toEqual({
      head: '已开放申报',
      line: '您初步符合这项政策。现在可以申报。',
    });
    expect(answerWords(open, ended, 'day').head).toBe('申报已截止');
    expect(answerWords(ended, open, 'edited').head).toBe('重新开放申报');
    expect(answerWords(open, soon, 'edited').head).toBe('申报时间改到以后');
  });

  it('of a withdrawn policy does not speak of conditions', () =>
    expect(
      told({ kind: 'policy', cause: 'withdrawn', policy }, { verdict: 'perhaps', phase: 'open' }, none).head,
    ).toBe('政策已撤下'));

  it.each([
    ['opens', '2026-11-24', '3天后开始申报'],
    ['opens', '2026-11-22', '明天开始申报'],
    ['opens', '2026-11-21', '今天开始申报'],
    ['opens', '2026-11-20', '已开始申报'],
    ['closes', '2026-11-28', '7天后截止'],
    ['closes', '2026-11-21', '今天截止'],
    ['closes', '2026-11-20', '申报已截止'],
  ] as const)('of a window that %s on %s says 「%s」 to who reads it on 21 November', (edge, on, head) =>
    expect(told({ kind: 'window', edge, on, policy }).head).toBe(head),
  );

  it('counts the policies that a change of facts moved', () => {
    const change = { policy, before: none, after: { verdict: 'eligible', phase: 'open' } as const };
    const words = messageWords(
      { subject: { kind: 'facts' }, before: null, after: null, changes: [change, change] },
      today,
    );
    expect(messageTitle(words)).toBe('2项政策的结果变了');
  });

  it('never has the same head for gaining a policy and for losing it', () => {
    for (const cause of policyCause.options)
      for (const answer of every.slice(1))
        expect(answerWords(none, answer, cause).head).not.toBe(answerWords(answer, none, cause).head);
  });

  it('stays short, whole and plain, whatever happened', () => {
    const changes = every.flatMap((before) =>
      every.filter((after) => after !== before).map((after) => ({ before, after })),
    );
    const words = [
      ...changes.flatMap(({ before, after }) =>
        policyCause.options.map((cause) => told({ kind: 'policy', cause, policy }, before, after)),
      ),
      ...changes.map(({ before, after }) => answerWords(before, after, null)),
      ...caseBoard.options.flatMap((board) =>
        caseEvent.options.map((event) => told({ kind: 'case', board, event, caseId: 'c' })),
      ),
    ];
    for (const { head, line } of words) {
      expect(head.length).toBeLessThanOrEqual(14);
      expect(line).toMatch(/^[^。][^a-zA-Z]{4,48}。$/);
      expect(line).not.toContain('。。');
    }
  });
});

describe('how the message outside the app ended', () => {
  it('is said in plain words for every state and reason', () => {
    for (const state of deliveryState.options)
      for (const reason of [null, ...deliveryReason.options])
        expect(deliveryWords(state, reason)).toMatch(/^(微信|只放在站内)[^a-zA-Z]*$/);
    expect(deliveryWords('sent', null)).toBe('微信已提醒');
    expect(deliveryWords('muted', 'muted-topic')).toBe('只放在站内：您关了这一类');
  });
});
