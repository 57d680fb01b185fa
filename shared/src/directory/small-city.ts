import { unitAbbreviations } from './abbreviations';
import { Directory } from './directory';
import type { DirectoryEntry, DirectoryPlace, EntryTerm } from './entry';
import { withoutPlaces } from './places';
import { shortNames } from './short-names';
import type { Spelling } from './spelling';

/** A city of a dozen entries, for the specs of the directory. */
export const testPlaces: readonly DirectoryPlace[] = [
  { code: '210100', name: '沈阳市', whole: true },
  { code: '210102', name: '和平区', whole: false },
  { code: '210106', name: '铁西区', whole: false },
];

const READINGS =
  '沈shen阳yang市shi和he合he平ping铁tie西xi区qu人ren仁ren力li资zi源yuan社she会hui保bao障zhang局ju具ju' +
  '税shui水shui务wu营ying商shang伤shang环huan境jing建jian设she没mei工gong业ye信xin息xi化hua拖tuo欠qian程cheng款kuan' +
  '甲jia方fang不bu结jie账zhang要yao回hui来lai王wang示shi子zi科ke长zhang高gao新xin技ji术shu企qi认ren定ding海hai关guan' +
  '太tai原yuan街jie道dao办ban事shi处chu教jiao育yu公gong安an民min政zheng交jiao通tong利li农nong文wen怎zen么me';

const readings = new Map(
  [...READINGS.matchAll(/(\p{Script=Han})([a-z]+)/gu)].map(([, sign = '', sound = '']) => [sign, [sound]]),
);

/** Knows the signs of the small city; any other has no sound. */
export const smallSpelling: Spelling = {
  syllables: (text) => Array.from(text, (sign) => readings.get(sign) ?? []),
};

export function smallCity(): Directory {
  const directory = new Directory(smallSpelling, testPlaces);
  for (const entry of entries) directory.add(entry);
  return directory;
}

const owed: EntryTerm[] = ['拖欠工程款', '工程款要不回来', '甲方不结账'].map((text) => ({
  text,
  role: 'matter',
  label: '拖欠工程款',
}));

const entries: readonly DirectoryEntry[] = [
  unit('hrss', '沈阳市人力资源和社会保障局', '210100'),
  unit('hp-hrss', '和平区人力资源和社会保障局', '210102'),
  unit('tx-hrss', '铁西区人力资源和社会保障局', '210106'),
  unit('biz', '沈阳市营商环境建设局', '210100'),
  unit('tax', '国家税务总局沈阳市税务局', '210100'),
  unit('water', '沈阳市水务局', '210100'),
  unit('miit', '沈阳市工业和信息化局', '210100', owed),
  unit('customs', '沈阳海关', '210100', [{ text: 'AEO', role: 'topic' }]),
  unit('street', '和平区太原街街道办事处', '210102'),
  {
    id: 'matter-owed',
    kind: 'matter',
    terms: owed.map((term) => (term.text === term.label ? { ...term, role: 'name' } : term)),
    place: null,
    prior: 1,
  },
  {
    id: 'officer',
    kind: 'officer',
    terms: [
      { text: '王示甲子', role: 'name' },
      { text: '科长', role: 'post' },
    ],
    place: '210102',
    within: 'hp-hrss',
    prior: 0.5,
  },
  {
    id: 'policy',
    kind: 'policy',
    terms: [
      { text: '高新技术企业认定', role: 'name' },
      { text: '高企', role: 'alias' },
    ],
    place: null,
    everywhere: true,
    prior: 1,
  },
];

function unit(id: string, name: string, place: string, more: readonly EntryTerm[] = []): DirectoryEntry {
  const own = testPlaces.filter(({ code, whole }) => whole || code === place);
  const core = withoutPlaces(name, own);
  const called = shortNames(core, unitAbbreviations).map((text): EntryTerm => ({ text, role: 'alias' }));
  const terms: EntryTerm[] = [{ text: name, role: 'name' }, { text: core, role: 'name' }, ...called, ...more];
  return { id, kind: 'unit', terms, place, prior: place === '210100' ? 1 : 0.7 };
}
