import { randomUUID } from 'node:crypto';
import { calmPreferences } from '@yingshang/shared/contracts/notices';
import { realPerson } from '../../../test/support/real-person';
import { withCity } from '../../../test/support/with-city';

const PATH = '/api/me/notice-preferences';

describe('how somebody wants to be told', () => {
  const city = withCity('2026-11-21');

  it('is calm as long as they never chose, and nobody’s without signing in', async () => {
    const who = await realPerson(city, '13900002201');
    expect((await who.ask('GET', PATH)).body).toEqual(calmPreferences);
    expect((await city.request('GET', PATH)).status).toBe(401);
  });

  it('changes by what is named alone, once under one key', async () => {
    const who = await realPerson(city, '13900002202');
    const key = randomUUID();
    expect((await who.ask('PUT', PATH, { rhythm: 'at-once', quietFrom: 0, quietTo: 0 }, key)).body).toEqual({
      ...calmPreferences,
      rhythm: 'at-once',
      quietFrom: 0,
      quietTo: 0,
    });
    await who.ask('PUT', PATH, { mostADay: 3 });
    await who.ask('PUT', PATH, { rhythm: 'weekly' });
    expect((await who.ask('PUT', PATH, { rhythm: 'at-once', quietFrom: 0, quietTo: 0 }, key)).status).toBe(
      200,
    );
    expect((await who.ask('GET', PATH)).body).toMatchObject({ rhythm: 'weekly', mostADay: 3, quietFrom: 0 });
  });

  it('takes no number that would not be calm', async () => {
    const who = await realPerson(city, '13900002203');
    for (const wrong of [
      { mostADay: 0 },
      { mostAWeek: 31 },
      { quietTo: 1440 },
      { rhythm: 'hourly' },
      { muted: [] },
    ])
      expect((await who.ask('PUT', PATH, wrong)).status).toBe(400);
  });

  it('keeps what two devices mute at the same time', async () => {
    const who = await realPerson(city, '13900002204');
    const topics = ['windows', 'cases', 'category:talent', 'category:rent'];
    await Promise.all(topics.map((topic) => who.ask('POST', `${PATH}/mute`, { topic })));
    const { muted } = (await who.ask('POST', `${PATH}/unmute`, { topic: 'cases' })).body as {
      muted: string[];
    };
    expect(muted.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'category:rent',
      'category:talent',
      'windows',
    ]);
    expect((await who.ask('POST', `${PATH}/mute`, { topic: 'everything' })).status).toBe(400);
  });

  it('rests for a while, goes on when that is taken back, and becomes calm again at once', async () => {
    const who = await realPerson(city, '13900002205');
    expect((await who.ask('POST', `${PATH}/snooze`, { for: 'a-week' })).body).toMatchObject({
      snoozedUntil: expect.stringMatching(/^20/),
    });
    expect((await who.ask('POST', `${PATH}/snooze`, { for: 'no-longer' })).body).toEqual(calmPreferences);
    await who.ask('POST', `${PATH}/mute`, { topic: 'windows' });
    expect((await who.ask('DELETE', PATH)).body).toEqual(calmPreferences);
    expect((await who.ask('GET', PATH)).body).toEqual(calmPreferences);
  });
});

describe('what WeChat may still send to somebody', () => {
  const city = withCity('2026-11-21', undefined, {
    wechatTemplatePolicy: 'template-of-policies',
    wechatTemplateCase: 'template-of-cases',
  });
  const GRANTS = '/api/me/message-grants';
  const answers = (given: object, askId: string = randomUUID()) => ({ askId, answers: given });
  const asked = { byTheWay: true, onPurpose: true };

  it('is nothing at first, and only templates of the city are asked for', async () => {
    const who = await realPerson(city, '13900002206');
    expect((await who.ask('GET', GRANTS)).body).toEqual({
      items: [
        { template: 'policy', templateId: 'template-of-policies', remaining: 0, ...asked },
        { template: 'reminder', templateId: null, remaining: 0, byTheWay: false, onPurpose: false },
        { template: 'case', templateId: 'template-of-cases', remaining: 0, ...asked },
      ],
    });
  });

  it('is one message more for each template that is accepted, once under one key', async () => {
    const who = await realPerson(city, '13900002207');
    const [key, once] = [randomUUID(), answers({ policy: 'accept', case: 'reject' })];
    for (let time = 0; time < 3; time += 1) await who.ask('POST', GRANTS, once, key);
    await who.ask('POST', GRANTS, answers({ policy: 'accept' }));
    expect((await who.ask('GET', GRANTS)).body).toMatchObject({
      items: [
        { template: 'policy', remaining: 2, byTheWay: false, onPurpose: true },
        { template: 'reminder', remaining: 0 },
        { template: 'case', remaining: 0, byTheWay: false, onPurpose: true },
      ],
    });
  });

  it('is never asked for again when WeChat closed the template', async () => {
    const who = await realPerson(city, '13900002208');
    expect((await who.ask('POST', GRANTS, answers({ policy: 'ban' }))).body).toMatchObject({
      items: [{ byTheWay: false, onPurpose: false }, {}, {}],
    });
    expect((await who.ask('POST', GRANTS, answers({ policy: 'perhaps' }))).status).toBe(400);
    expect((await city.request('GET', GRANTS)).status).toBe(401);
  });
});
