import fc from 'fast-check';
import type { Spelling } from '../directory';
import { ComplaintRouter, type RoutingCity } from './complaint-router';

/** As much of a pronouncing dictionary as these sentences need; any other sign has no sound. */
const READINGS =
  '大da东dong达da区qu和he平ping合he税shui水shui睡shui务wu局ju环huan保bao城cheng管guan公gong安an分fen沈shen阳yang市shi' +
  '工gong资zi公gong占zhan道dao经jing营ying油you烟yan电dian停ting';
const sounds = new Map(
  [...READINGS.matchAll(/(\p{Script=Han})([a-z]+)/gu)].map(([, sign = '', sound = '']) => [sign, [sound]]),
);
const spelling: Spelling = { syllables: (text) => Array.from(text, (sign) => sounds.get(sign) ?? []) };

const unit = (id: string, name: string, regionCode: string, department: string | null, called: string[]) => ({
  id,
  name,
  regionCode,
  department,
  called,
});
const city: RoutingCity = {
  places: [
    { code: '210100', name: '沈阳市', whole: true },
    { code: '210102', name: '和平区', whole: false },
    { code: '210104', name: '大东区', whole: false },
  ],
  units: [
    unit('tax', '沈阳市税务局', '210100', null, ['税务局']),
    unit('hp-tax', '沈阳市和平区税务局', '210102', 'tax', ['税务局']),
    unit('dd-tax', '沈阳市大东区税务局', '210104', 'tax', ['税务局']),
    unit('hp-water', '和平区水务局', '210102', 'water', ['水务局']),
    unit('dd-water', '大东区水务局', '210104', 'water', ['水务局']),
    unit('hp-urban', '和平区城管局', '210102', 'urban', ['城管局', '城管']),
    unit('dd-urban', '大东区城管局', '210104', 'urban', ['城管局', '城管']),
    unit('hp-eco', '沈阳市环保局和平分局', '210102', 'eco', ['环保局分局', '环保局']),
    unit('dd-eco', '沈阳市环保局大东分局', '210104', 'eco', ['环保局分局', '环保局']),
    unit('power', '供电公司', '210100', null, ['供电']),
  ],
  matters: [
    { label: '占道经营', words: ['摆摊', '堵道', '卖菜的'], departments: ['urban'] },
    { label: '油烟扰民', words: ['油烟', '烧烤烟'], departments: ['eco', 'urban'] },
    { label: '停电', words: ['没电', '跳闸'], departments: ['power'] },
  ],
};
const router = new ComplaintRouter(spelling, city);
const first = (text: string, district?: string) => router.route(text, { district })[0]?.unitId;

describe('the unit that a complaint is for', () => {
  it.each([
    // said, where the person is, suggested first
    ['大东区税务局退税两个月没动静', undefined, 'dd-tax'],
    ['达东区税务局退税两个月没动静', undefined, 'dd-tax'],
    ['和平区水务局三回都没人来', '210104', 'hp-water'],
    ['税务局不给办', '210102', 'hp-tax'],
    ['税务局不给办', undefined, 'tax'],
    ['门口一溜卖菜的把道都堵死了', '210104', 'dd-urban'],
    ['楼下饭店的油烟往屋里灌', '210102', 'hp-eco'],
    ['又没电了冰箱里东西都坏了', '210104', 'power'],
    ['大东区又没电了', '210102', 'power'],
  ])('「%s」 said in %s is for %s', (text, district, wanted) => expect(first(text, district)).toBe(wanted));

  it('is told with what was heard', () => {
    expect(router.route('大东区城管不管摆摊的')[0]).toMatchObject({
      unitId: 'dd-urban',
      reasons: [
        { kind: 'named', heard: '城管' },
        { kind: 'matter', label: '占道经营' },
      ],
    });
  });

  it('tells which matters were heard, the surest first', () => {
    const heard = router.heard('门口卖菜的把道堵了，油烟也大').map(({ matter }) => matter.label);
    expect(heard).toEqual(['占道经营', '油烟扰民']);
    expect(router.heard('唉气死我了')).toEqual([]);
  });

  it('is not guessed when nothing says it', () =>
    expect(router.route('唉气死我了', { district: '210102' })).toEqual([]));

  it('is one of at most so many as asked for, each once, whatever is said', () => {
    const signs = Array.from('大达东和平区税水务局城管油烟摆摊没电的了不管');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (said, most) => {
          const routes = router.route(said.join(''), { most });
          expect(routes.length).toBeLessThanOrEqual(most);
          expect(new Set(routes.map(({ unitId }) => unitId)).size).toBe(routes.length);
          expect(routes.map(({ score }) => score)).toEqual(
            routes.map(({ score }) => score).toSorted((a, b) => b - a),
          );
        },
      ),
    );
  });
});
