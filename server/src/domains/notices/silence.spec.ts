import { calmPreferences } from '@yingshang/shared/contracts/notices';
import { isSilent, silenceOf } from './silence';
import { topicNames } from './topic-names';

const now = Date.parse('2026-11-21T10:00:00Z');
const policy = { subject: { kind: 'policy' }, topics: ['category:subsidy'], reason: null } as const;
const one = { subject: { kind: 'case' }, topics: ['cases'], reason: null } as const;

describe('a message without a mark', () => {
  const calm = silenceOf(calmPreferences, now);

  it('is none for whoever never chose', () => expect(isSilent(policy, calm)).toBe(false));

  it('is of a muted topic, whatever its delivery came to', () => {
    const silence = silenceOf({ ...calmPreferences, muted: ['category:subsidy'] }, now);
    expect(isSilent({ ...policy, reason: 'no-grant' }, silence)).toBe(true);
    expect(isSilent(one, silence)).toBe(false);
  });

  it('tells what its reader just did', () =>
    expect(isSilent({ ...policy, reason: 'own-doing' }, calm)).toBe(true));

  it('is everything but cases for as long as the person wants quiet', () => {
    const snoozing = { ...calmPreferences, snoozedUntil: '2026-11-21T12:00:00.000Z' };
    expect(isSilent(policy, silenceOf(snoozing, now))).toBe(true);
    expect(isSilent(one, silenceOf(snoozing, now))).toBe(false);
    expect(isSilent(policy, silenceOf(snoozing, Date.parse(snoozing.snoozedUntil)))).toBe(false);
  });

  it('is not one that WeChat alone does not carry', () =>
    expect(isSilent(policy, silenceOf({ ...calmPreferences, wechat: false }, now))).toBe(false));
});

it('a topic is called as its city calls the category', () => {
  const nameOf = topicNames([{ key: 'subsidy', name: '补助补贴' }]);
  expect(nameOf('category:subsidy')).toBe('补助补贴');
  expect(nameOf('category:gone')).toBe('其他政策');
  expect(nameOf('windows')).toBe('申报时间提醒');
});
