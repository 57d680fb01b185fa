import { aMessage } from '../../../test/support/a-message';
import { answerChange, causeWords, explained } from './why-words';

const policy = { id: 'p', title: '示例补贴办法', category: 'subsidy' };

describe('why somebody was told', () => {
  it('is said of every cause', () => {
    expect(causeWords(aMessage())).toContain('新发布');
    expect(causeWords(aMessage({ subject: { kind: 'policy', cause: 'day', policy } }))).toContain(
      '到了这一天',
    );
    expect(
      causeWords(aMessage({ subject: { kind: 'window', edge: 'opens', on: '2026-12-01', policy } })),
    ).toContain('临近日子');
    const facts = aMessage({ subject: { kind: 'facts' } });
    expect(causeWords(facts)).toContain('登记信息有更新');
    expect(causeWords({ ...facts, delivery: { ...facts.delivery, reason: 'own-doing' } })).toContain(
      '您更新了',
    );
  });

  it('names the answer before and after, where there is one', () => {
    expect(answerChange(aMessage())).toBe('原来：不符合 → 那时变成：初步符合，可申报');
    expect(answerChange(aMessage({ before: null }))).toBeNull();
  });

  it('looks at conditions only where the policy still stands and an enterprise is meant', () => {
    expect(explained(aMessage())).toEqual({ enterpriseId: 'e', policyId: 'p' });
    expect(explained(aMessage({ enterprise: null }))).toBeNull();
    expect(explained(aMessage({ subject: { kind: 'policy', cause: 'withdrawn', policy } }))).toBeNull();
    expect(explained(aMessage({ subject: { kind: 'facts' } }))).toBeNull();
  });
});
