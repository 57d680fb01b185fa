import { creditCodeCheck, organisationCheck } from '@yingshang/shared/identifiers';

/** The characters of credit codes (GB 32100): digits and letters without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Four free characters beside FAKE. */
const FREE = ALPHABET.length ** 4;

/**
 * A credit code that passes both checks and is visibly made up: its organisation part holds FAKE, before or after
 * four characters that count. Different for every position below twice 31⁴ (1,847,042).
 */
export function syntheticCreditCode(prefix: string, regionCode: string, position: number): string {
  if (position >= 2 * FREE) throw new RangeError(`only ${2 * FREE} made-up credit codes exist`);
  const counted = base31(position % FREE);
  const organisation = position < FREE ? `FAKE${counted}` : `${counted}FAKE`;
  const first17 = `${prefix}${regionCode}${organisation}${organisationCheck(organisation)}`;
  return `${first17}${creditCodeCheck(first17)}`;
}

export function isSyntheticCreditCode(code: string): boolean {
  return /^.{8}(FAKE.{4}|.{4}FAKE)/.test(code);
}

function base31(value: number): string {
  let [text, left] = ['', value];
  for (let place = 0; place < 4; place += 1) {
    text = `${ALPHABET.charAt(left % ALPHABET.length)}${text}`;
    left = Math.floor(left / ALPHABET.length);
  }
  return text;
}

/** Sixteen times eight lucky syllables, easy to type and to say. */
const SYLLABLES =
  '福禄寿喜春夏秋冬和顺安康吉祥如意' +
  '金银玉宝珍珠明月星辰云霞虹雪霜露' +
  '东南西北中天地山川江河湖海林森木' +
  '梅兰竹菊荷莲桂松柏杨柳桃李杏枫桐' +
  '龙凤鹤鹿马牛羊虎燕雁鹏鸿鲤鹰鸽麟' +
  '红橙黄绿青蓝紫白香甜鲜美丰盛满盈' +
  '永恒长久新旺兴隆昌达通利源泉润泽' +
  '乐佳雅清静宁诚信德义仁智勇勤俭禾';
const TRADE_NAMES = SYLLABLES.length ** 3;
/** Odd, so that it runs through all names before one comes again; great, so that neighbours differ. */
const STEP = 1_299_709;

/** A made-up trade name (字号) of three syllables; different for every position below 128³ (2,097,152). */
export function syntheticTradeName(position: number, offset: number): string {
  if (position >= TRADE_NAMES) throw new RangeError(`only ${TRADE_NAMES} made-up trade names exist`);
  const index = (position * STEP + offset) % TRADE_NAMES;
  const size = SYLLABLES.length;
  return [Math.floor(index / size / size), Math.floor(index / size) % size, index % size]
    .map((place) => SYLLABLES.charAt(place))
    .join('');
}

export const syllables = SYLLABLES;
