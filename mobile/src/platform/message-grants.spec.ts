import type { MessageGrant } from '@yingshang/shared/contracts/notices';
import { templatesToAsk } from './message-grants';

const grant = (over: Partial<MessageGrant>): MessageGrant => ({
  template: 'policy',
  templateId: 'id-of-policies',
  remaining: 0,
  byTheWay: true,
  onPurpose: true,
  ...over,
});

describe('what WeChat is asked for', () => {
  it('are the wanted templates that may be asked for now', () => {
    const grants = [
      grant({}),
      grant({ template: 'reminder', templateId: 'id-of-reminders', byTheWay: false }),
      grant({ template: 'case', templateId: 'id-of-cases' }),
    ];
    const ids = (...wanted: Parameters<typeof templatesToAsk>) => [...templatesToAsk(...wanted).keys()];
    expect(ids(grants, ['policy', 'reminder'], 'byTheWay')).toEqual(['id-of-policies']);
    expect(ids(grants, ['policy', 'reminder'], 'onPurpose')).toEqual(['id-of-policies', 'id-of-reminders']);
    expect(ids([], ['policy'], 'onPurpose')).toEqual([]);
  });

  it('is nothing that the city has no template for', () =>
    expect(templatesToAsk([grant({ templateId: null })], ['policy'], 'onPurpose').size).toBe(0));
});
