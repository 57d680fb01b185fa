import { device } from '../../test/stand-ins/taro';
import { useAnswers } from './answers';
import { noteSign, rankOf } from './attention';
import { countKept } from './outbox';
import { useSession } from './session';

interface Heard {
  url: string;
  data?: string;
  header: Record<string, string>;
}
let heard: Heard[] = [];
const bodies = () => heard.map(({ data }) => JSON.parse(data ?? 'null') as unknown);
/** Nobody waits for a note, so a test does. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  device.reset();
  heard = [];
  device.answerWith((request) => {
    heard.push(request);
    return Promise.resolve({ statusCode: 200, data: '{"counted":true}' });
  });
  useAnswers.getState().clear();
  useSession.getState().end();
});

describe('what was done with a policy', () => {
  it('is told with the cohort of a guest and with nothing finer', async () => {
    useAnswers.getState().change({
      entityType: 'individual-business',
      industryCode: '6210',
      industryName: '面馆',
      regionCode: '210102',
      regionName: '和平区',
    });
    noteSign('p1', 'view', 3);
    await settled();
    expect(heard.map(({ url }) => url)).toEqual(['/api/attention']);
    expect(bodies()).toEqual([
      {
        policyId: 'p1',
        kind: 'view',
        rank: 3,
        cohort: { section: 'H', band: 'individual', district: '210102' },
      },
    ]);
  });

  it('is told for the chosen enterprise, without its facts', async () => {
    const id = '6f9d2a4e-7f0b-4a55-9a2c-0d1f6f1b7a10';
    useSession.getState().choose({ id, name: '示例面馆（演示）', facts: { industryCode: '6210' } });
    noteSign('p1', 'claim');
    await settled();
    expect(heard.map(({ url }) => url)).toEqual([`/api/enterprises/${id}/attention`]);
    expect(bodies()).toEqual([{ policyId: 'p1', kind: 'claim', rank: null }]);
  });

  it.each([
    ['is offline', () => Promise.reject(new Error('request:fail'))],
    ['falls over', () => Promise.resolve({ statusCode: 500, data: '' })],
  ])('is lost without a word when the server %s', async (_, reply) => {
    device.answerWith(reply);
    noteSign('p1', 'view');
    await settled();
    expect(countKept()).toBe(0);
  });
});

describe('the place in a list', () => {
  it.each([
    ['1', 1],
    ['27', 27],
    ['', null],
    ['0', null],
    ['1001', null],
    ['9999999', null],
    ['-1', null],
    ['first', null],
  ])('handed on as %p is %p', (text, rank) => expect(rankOf(text)).toBe(rank));
});
