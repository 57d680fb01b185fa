import { policyAbbreviations, unitAbbreviations } from './abbreviations';
import { best } from './best';
import { placeNames, withoutPlaces } from './places';
import { shortNames } from './short-names';
import { nearSound } from './spelling';
import { keyOf, tokensOf } from './tokens';
import { readLetters } from './typed-letters';

const places = [
  { name: '沈阳市', whole: true },
  { name: '和平区', whole: false },
];

describe('names in a directory', () => {
  it.each([
    ['人力资源和社会保障局', '人社局'],
    ['市场监督管理局', '市监局'],
    ['市场监督管理局', '市场监管局'],
    ['市场监督管理局', '工商局'],
    ['营商环境建设局', '营商局'],
    ['城市管理综合行政执法局', '城管局'],
    ['国家税务总局税务局', '税务局'],
    ['公安局分局', '公安分局'],
    ['生态环境局分局', '环保分局'],
    ['太原街街道办事处', '太原街街道办'],
    ['满都户镇人民政府', '满都户镇政府'],
    ['住房公积金管理中心', '公积金中心'],
  ])('%s is called %s', (name, short) => expect(shortNames(name, unitAbbreviations)).toContain(short));

  it.each([
    ['高新技术企业认定申报条件', '高企认定申报条件'],
    ['失业保险稳岗返还', '稳岗返还'],
    ['残疾人就业保障金分档减缴', '残保金分档减缴'],
  ])('the measure %s is called %s', (name, short) =>
    expect(shortNames(name, policyAbbreviations)).toContain(short),
  );

  it.each([
    ['和平区人力资源和社会保障局', '人力资源和社会保障局'],
    ['沈阳市公安局和平分局', '公安局分局'],
    ['国家税务总局沈阳市和平区税务局', '国家税务总局税务局'],
    ['沈阳海关', '海关'],
    ['和平区和平街道办事处', '和平街道办事处'],
    ['沈阳市', '沈阳市'],
  ])('%s without its places is %s', (name, core) => expect(withoutPlaces(name, places)).toBe(core));

  it.each([
    ['和平区', ['和平区', '和平']],
    ['沈北新区', ['沈北新区', '沈北', '沈北区']],
    ['康平县', ['康平县', '康平']],
  ])('%s goes by %j', (name, names) => expect(placeNames({ name, whole: false })).toEqual(names));

  it('differ by nothing that a keyboard adds', () => {
    expect(keyOf(' ＡＥＯ（海关）12345 ')).toBe(keyOf('aeo海关 12345'));
    expect(tokensOf('“AEO”认证').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['aeo', 1, 4],
      ['认', 5, 6],
      ['证', 6, 7],
    ]);
  });
});

describe('sounds', () => {
  it.each([
    ['shang', 'san'],
    ['zheng', 'zen'],
    ['chi', 'ci'],
    ['ling', 'nin'],
  ])('%s is easily taken for %s', (one, other) => expect(nearSound(one)).toBe(nearSound(other)));

  it('keep apart what people keep apart', () => expect(nearSound('gong')).not.toBe(nearSound('gon')));

  it.each([
    ['rensheju', 'ren she ju'],
    ['hprsj', 'h p r s j'],
    ['xian', 'xian'],
    ['rensh', 'ren sh'],
    ['hepingrsj', 'he ping r s j'],
  ])('the letters %s are read %s', (letters, pieces) =>
    expect(
      readLetters(letters)[0]
        ?.map(({ text }) => text)
        .join(' '),
    ).toBe(pieces),
  );

  it('are also tried another way', () =>
    expect(readLetters('xian').map((pieces) => pieces.map(({ text }) => text).join(' '))).toContain('xi an'));

  it('leave out letters that cannot be pinyin', () => expect(readLetters('vip')).toEqual([]));
});

describe('taking the best', () => {
  it('gives the highest in order, equals as they came, and nothing of worth 0', () => {
    const worth = [0, 0.5, 1.9, 0.5, 2, 0.499];
    expect(best([0, 1, 2, 3, 4, 5], (at) => worth[at] ?? 0, 4)).toEqual([4, 2, 1, 3]);
  });
});
