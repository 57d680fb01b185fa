import { device } from '../../../test/stand-ins/taro';
import { useSession } from '../../platform/session';
import { rateAtDisplay } from './rate-at-display';

interface Heard {
  readonly url: string;
  readonly header: Record<string, string>;
  readonly data?: string;
}

let heard: Heard[];
let rating: () => Promise<{ statusCode: number; data: string }>;
const reply = (statusCode: number, body: object) =>
  Promise.resolve({ statusCode, data: JSON.stringify(body) });
const refused = (code: string) =>
  reply(409, { error: { kind: 'refusal', code, message: '已评', advice: '谢谢', requestId: 'r' } });

beforeEach(() => {
  device.reset();
  heard = [];
  device.answerWith((request) => {
    heard.push(request);
    if (request.url.endsWith('/displays/occasions'))
      return reply(200, { id: '01234567-0000-4000-8000-000000000000', secondsLeft: 600 });
    return rating();
  });
});

describe('stars on the display', () => {
  it('are nobody’s: not of who is signed in on the tablet, and under another number each time', async () => {
    rating = () => refused('occasions.used');
    useSession.setState({
      token: 't',
      person: { id: 'p', kind: 'staff', displayName: '王示甲', demo: true, unit: null, roles: [] },
    });
    await rateAtDisplay('s', 5);
    await rateAtDisplay('s', 4);
    const devices = heard.map(({ header }) => header['X-Visitor-Id']);
    expect(devices[0]).toBe(devices[1]);
    expect(devices[2]).toBe(devices[3]);
    expect(devices[0]).not.toBe(devices[2]);
    expect(heard.every(({ header }) => header['Authorization'] === undefined)).toBe(true);
    useSession.getState().end();
  });

  it('are of the occasion that was just opened, with nothing else', async () => {
    rating = () => refused('occasions.used');
    expect(await rateAtDisplay('s', 2)).toMatchObject({ ok: false, refusal: { code: 'occasions.used' } });
    expect(JSON.parse(heard[1]?.data ?? '')).toMatchObject({
      rated: { occasionId: '01234567-0000-4000-8000-000000000000' },
      stars: 2,
      prompts: [],
      text: '',
      named: false,
    });
  });

  it('are kept and sent later when the line breaks after the visit was proven', async () => {
    rating = () => Promise.reject(new Error('request:fail'));
    expect(await rateAtDisplay('s', 3)).toEqual({ ok: true, value: 'later' });
  });
});
