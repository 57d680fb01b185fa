import type { DirectoryPlace } from '../directory';
import { SpokenSigns } from '../routing';
import { UnitsHeard } from './units-heard';
import type { SpokenUnit } from './utterance';

/** Every sign sounds as it is written, but for these. */
const sounds: Readonly<Record<string, string>> = { 市: 'shi', 是: 'shi', 境: 'jing', 镜: 'jing' };
const signs = new SpokenSigns({ syllables: (text) => Array.from(text, (sign) => [sounds[sign] ?? sign]) });

const places: DirectoryPlace[] = [
  { code: '210100', name: '沈阳市', whole: true },
  { code: '210104', name: '大东区', whole: false },
  { code: '210105', name: '皇姑区', whole: false },
  { code: '210115', name: '辽中区', whole: false },
  { code: '210181', name: '新民市', whole: false },
];
const named: readonly (readonly [name: string, regionCode: string])[] = [
  ['沈阳市公安局出入境管理局', '210100'],
  ['沈阳市城市管理综合行政执法局', '210100'],
  ['国网沈阳供电公司', '210100'],
  ['沈阳市12345政务服务便民热线', '210100'],
  ['大东区城市管理综合行政执法局', '210104'],
  ['皇姑区三台子街道便民服务中心', '210105'],
  ['辽中区新民屯镇人民政府', '210115'],
  ['辽中区长滩镇便民服务中心', '210115'],
  ['新民市城市管理综合行政执法局', '210181'],
];
const units: SpokenUnit[] = named.map(([name, regionCode]) => ({ id: name, name, regionCode }));
const hears = new UnitsHeard(signs, units, places);
const first = (text: string) => hears.hear(signs.of(text), [], { topics: new Set() })[0]?.value.name ?? null;

describe('which unit is named', () => {
  it.each([
    ['市里出入镜那儿办得快', '沈阳市公安局出入境管理局'],
    ['市城管该管管了', '沈阳市城市管理综合行政执法局'],
    ['三台子便民中心材料要得多', '皇姑区三台子街道便民服务中心'],
    ['三台子的便民中心材料要得多', '皇姑区三台子街道便民服务中心'],
    ['长滩镇的便民中心在哪', '辽中区长滩镇便民服务中心'],
    ['电业局停电也不说一声', '国网沈阳供电公司'],
    ['我打一二三四五没人接', '沈阳市12345政务服务便民热线'],
    ['没人管城管来了又走大东的', '大东区城市管理综合行政执法局'],
  ])('「%s」 is %s', (text, unit) => expect(first(text)).toBe(unit));

  it('takes what is part of a name elsewhere for no district', () => {
    expect(first('新民屯镇政府的人来过')).toBe('辽中区新民屯镇人民政府');
    expect(first('新民城管来过')).toBe('新民市城市管理综合行政执法局');
  });

  it.each(['这事是城管干的', '城管来了又走', '护照去哪办'])('「%s」 names none', (text) =>
    expect(first(text)).toBeNull(),
  );

  it('leaves names out where only the rest is looked at', () => {
    const rest = hears.withoutNames(signs.of('大东城管局来了又走'));
    expect(rest.map(({ text }) => text).join('')).toBe('来了又走');
  });
});
