import { randomUUID } from 'node:crypto';
import { suggestComplaint } from '@yingshang/shared/contracts/complaints';
import { policy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

interface Suggested {
  readonly boundaries: object[];
  readonly units: { unit: { id: string } }[];
  readonly topic: { id: string } | null;
}

/** The tiny city with a policy that can be asked about. */
function pack() {
  const tiny = tinyPack();
  const [danger = {}] = tiny['complaint-boundaries.json'];
  const question = { ...danger, id: 'question', kind: 'question', label: '想了解办法', line: null };
  return {
    ...tiny,
    'policies.json': [policy('always', { title: '雨棚更换补贴' }), ...tiny['policies.json'].slice(1)],
    'complaint-boundaries.json': [
      ...tiny['complaint-boundaries.json'],
      { ...question, words: ['怎么申请'], notMeant: [] },
    ],
  };
}

describe('before a complaint is filed', () => {
  const city = withCity('2026-11-21', pack);
  const address = `/api${suggestComplaint.path}`;

  const ask = (text: string, more: object = {}) =>
    city.request('POST', address, {
      body: { text, regionCode: null, class: 'unit', unitId: null, ...more },
      headers: { 'x-visitor-id': randomUUID() },
    });
  const suggest = async (text: string, more: object = {}) => {
    const { status, body } = await ask(text, more);
    expect(status).toBe(200);
    return body as Suggested;
  };
  const first = async (text: string, more: object = {}) => (await suggest(text, more)).units[0]?.unit.id;

  it('says where to turn first, which units, what about, and what an office would read', async () => {
    expect(await suggest('门口摆摊堵道，我叫王示甲，电话13900001234')).toEqual({
      boundaries: [
        {
          kind: 'not-business',
          title: '看着像日常生活：打 12345 更快',
          advice: expect.stringContaining('接着在这里投诉'),
          heard: [],
          phones: [{ name: '政务服务便民热线', phone: '12345' }],
          policy: null,
        },
      ],
      units: [
        { unit: { id: 'u-city', name: '单位u-city' }, reasons: ['“占道经营”这类事一般归它管'] },
        { unit: { id: 'u-east', name: '单位u-east' }, reasons: ['“占道经营”这类事一般归它管', '负责东区'] },
      ],
      topic: { id: 't-stalls', name: '占道经营' },
      same: [],
      masked: '门口摆摊堵道，我叫［姓名］，电话［电话］',
    });
  });

  it("puts the person's district first, and a name before it", async () => {
    expect(await first('门口摆摊堵道', { regionCode: '990102' })).toBe('u-east');
    expect(await first('门口摆摊堵道', { regionCode: '990102001' })).toBe('u-east');
    expect(await first('单位u-city不管', { regionCode: '990102' })).toBe('u-city');
  });

  it('names whoever answers questions about the policy that is asked about', async () => {
    const { boundaries } = await suggest('雨棚更换补贴怎么申请');
    expect(boundaries).toMatchObject([
      {
        kind: 'question',
        policy: { id: 'always', title: '雨棚更换补贴' },
        phones: [{ name: '政策联系人 王示甲子（演示）', phone: '024-00000001' }],
      },
    ]);
  });

  it('is read by the pack that is loaded now', async () => {
    expect(await suggest('楼道里放鞭炮')).toMatchObject({ units: [], topic: null, boundaries: [] });
    const { 'complaint-topics.json': topics, 'complaint-boundaries.json': boundaries } = pack();
    await city.reload({
      'complaint-topics.json': [
        ...topics,
        { id: 't-noise', label: '燃放鞭炮', words: ['放鞭炮'], departments: ['u-east'] },
      ],
      'complaint-boundaries.json': boundaries.map((row) =>
        row.id === 'fire' ? { ...row, words: ['着火', '放鞭炮'] } : row,
      ),
    });
    // The old answer is given until the new one is ready.
    let now = await suggest('楼道里放鞭炮');
    for (let turns = 0; now.topic === null && turns < 100; turns += 1) now = await suggest('楼道里放鞭炮');
    expect(now).toMatchObject({
      units: [{ unit: { id: 'u-east' } }],
      topic: { id: 't-noise' },
      boundaries: [{ kind: 'danger', phones: [{ phone: '119' }] }],
    });
    await city.reload({});
  });

  it.each(['', ' ', '。', '😡', '\n'])('has nothing to say of %j', async (text) => {
    expect(await suggest(text)).toEqual({ boundaries: [], units: [], topic: null, same: [], masked: text });
  });

  it('reads a thousand characters, and refuses what no form sends', async () => {
    expect(await first(`${'说来话长，'.repeat(195)}门口摆摊堵道`)).toBe('u-city');
    expect((await ask('长'.repeat(4_001))).status).toBe(400);
    expect((await ask('好', { class: 'weather' })).status).toBe(400);
  });

  it('says nothing of complaints of others to somebody who is not signed in, and keeps nothing', async () => {
    const counted = async () =>
      city.dataSource.query<object[]>(
        'SELECT (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM complaints) AS complaints',
      );
    const before = await counted();
    expect(await suggest('门口摆摊堵道')).toMatchObject({ same: [] });
    expect(await counted()).toEqual(before);
  });
});
