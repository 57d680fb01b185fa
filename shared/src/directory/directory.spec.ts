import fc from 'fast-check';
import { Directory } from './directory';
import type { DirectoryEntry } from './entry';
import { smallCity, smallSpelling, testPlaces } from './small-city';

const find = (query: string, district?: string) =>
  smallCity()
    .search(query, { district })
    .map(({ id }) => id);
const reasonOf = (query: string) => smallCity().search(query)[0]?.reason;

describe('finding in a directory', () => {
  it.each([
    // typed, found first, why
    ['沈阳市人力资源和社会保障局', 'hrss', '名称相符'],
    ['人社局', 'hrss', '简称：人社局'],
    ['ＲＥＮＳＨＥＪＵ', 'hrss', '拼音：人社局'],
    ['rsj', 'hrss', '拼音首字母：人社局'],
    ['和平区人社局', 'hp-hrss', '简称：人社局'],
    ['和平人社局', 'hp-hrss', '简称：人社局'],
    ['hprsj', 'hp-hrss', '拼音首字母：人社局'],
    ['heping renshe', 'hp-hrss', '拼音：人社局'],
    ['合平区人社局', 'hp-hrss', '简称：人社局'],
    ['沈阳市和平区人社局', 'hp-hrss', '简称：人社局'],
    ['仁社局', 'hrss', '同音：人社局'],
    ['营伤局', 'biz', '同音：营商局'],
    ['沈阳市税务具', 'tax', '同音：税务局'],
    ['营商环境建没局', 'biz', '近似'],
    ['营商环建设境局', 'biz', '近似'],
    ['拖欠工程款', 'matter-owed', '名称相符'],
    ['甲方不结账怎么办', 'miit', '负责：拖欠工程款'],
    ['王示甲子', 'officer', '名称相符'],
    ['和平区人社局 wsjz', 'officer', '拼音首字母'],
    ['和平区人社局科长', 'officer', '职务：科长'],
    ['高企', 'policy', '简称：高企'],
    ['aeo', 'customs', '负责：AEO'],
    ['太原街街道办', 'street', '简称：太原街街道办'],
  ])('「%s」 finds %s first: %s', (query, id, reason) => {
    expect(find(query)[0]).toBe(id);
    expect(reasonOf(query)).toBe(reason);
  });

  it('answers the same whatever was typed before', () => {
    const city = smallCity();
    const before = city.search('人社局');
    for (const typed of ['䶮䶮', 'qwertyuiop', '营伤局', '9876']) city.search(typed);
    expect(city.search('人社局')).toEqual(before);
  });

  it('ranks a unit that handles the matter, and says which matter', () => {
    const units = smallCity().search('工程款要不回来', { kinds: ['unit'] });
    expect(units[0]).toMatchObject({ id: 'miit', reason: '负责：拖欠工程款' });
  });

  it('puts the district of the person first among equals, else the city', () => {
    expect(find('人社局')[0]).toBe('hrss');
    expect(find('人社局', '210102')[0]).toBe('hp-hrss');
    expect(find('人社局', '210106')[0]).toBe('tx-hrss');
  });

  it('answers with the district that was named, wherever the person is', () => {
    expect(find('铁西人社局', '210102')[0]).toBe('tx-hrss');
  });

  it('finds what holds everywhere under the name of any district', () => {
    expect(find('和平区高企')[0]).toBe('policy');
    expect(find('沈阳高企')[0]).toBe('policy');
  });

  it('puts the own policy of the district named before one that holds everywhere', () => {
    const directory = new Directory(smallSpelling, testPlaces);
    const terms: DirectoryEntry['terms'] = [{ text: '高企认定', role: 'name' }];
    directory.add({ id: 'nation', kind: 'policy', terms, place: null, everywhere: true, prior: 1 });
    directory.add({ id: 'tiexi', kind: 'policy', terms, place: '210106', prior: 0 });
    expect(directory.search('铁西区高企认定').map(({ id }) => id)).toEqual(['tiexi', 'nation']);
  });

  it('keeps the one policy although hundreds of units are known by the same word', () => {
    const directory = new Directory(smallSpelling, testPlaces);
    const terms: DirectoryEntry['terms'] = [{ text: '税务', role: 'matter' }];
    for (let number = 0; number < 250; number += 1)
      directory.add({ id: `unit-${number}`, kind: 'unit', terms, place: null, prior: 1 });
    directory.add({
      id: 'policy',
      kind: 'policy',
      terms: [{ text: '税务登记', role: 'name' }],
      place: null,
      prior: 0,
    });
    expect(directory.search('税务').map(({ id }) => id)).toContain('policy');
  });

  it.each(['', '  ', '，。！', '蔬菜大棚温度计'])('finds nothing for %p', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('marks nothing where only sounds agree here and there', () => {
    expect(smallCity().highlighter('会和')('沈阳市社会保障合作局')).toEqual([]);
  });

  it('marks the parts of a name that answer', () => {
    const marked = smallCity().highlighter('和平区人社局')('和平区人力资源和社会保障局');
    expect(marked.map(([start, end]) => '和平区人力资源和社会保障局'.slice(start, end))).toEqual([
      '和平区人',
      '社',
      '局',
    ]);
  });
});

const signs = '人社局税务营商环境建设教育公安民政交通水利农业商务文化';
const name = fc
  .array(fc.constantFrom(...Array.from(signs)), { minLength: 2, maxLength: 8 })
  .map((parts) => parts.join(''));
const unit = (text: string): DirectoryEntry => ({
  id: text,
  kind: 'unit',
  terms: [{ text, role: 'name' }],
  place: null,
  prior: 0.5,
});
const directoryOf = (names: readonly string[]) => {
  const directory = new Directory(smallSpelling, testPlaces);
  for (const one of names) directory.add(unit(one));
  return directory;
};

describe('every directory', () => {
  it('finds a name by itself, first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const directory = directoryOf(names);
        return names.every((one) => directory.search(one)[0]?.id === one);
      }),
    );
  });

  it('gives a hit the same score whatever else it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), name, (names, query) => {
        const [first = '', ...others] = names;
        const scoreIn = (all: string[]) =>
          directoryOf(all)
            .search(query)
            .find(({ id }) => id === first)?.score;
        return scoreIn([first]) === scoreIn([first, ...others]);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const directory = smallCity();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) =>
        Array.isArray(directory.search(typed)),
      ),
    );
  });
});
