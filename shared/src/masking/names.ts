import type { Finder, Span } from './span';
import { surnameLength } from './surnames';

/** Somebody is about to be named. */
const INTRODUCED =
  /(?:我叫做?|我的名字(?:是|叫)?|本人叫?|名叫|姓名|真名|联系人|申请人|投诉人|举报人|报案人|评价人|法定代表人|法人代表|户主|监护人|收件人|收款人|家长|患者|孩子叫|儿子叫|女儿叫|爱人叫|老公叫|老婆叫|母亲叫|父亲叫|妈妈叫|爸爸叫|落款|署名)(?: ?[是为叫:-]){0,2} ?/g;
/** Weaker: many other things follow. */
const PRESENTED = /(?<![和跟对说问是])我(?:就)?是/g;
const BY_SURNAME = /我姓/g;

/** Never in a name, so that a sentence is not taken for one. */
const IN_NAME = /^(?![的了着吗吧呢啊们没不是这那哪谁什怎我你他她它您很就还号])\p{Script=Han}$/u;
const MINORITY = /^\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,10}){1,3}/u;

/** What may stand behind a name; without any of it the words are left to be a sentence. */
const AFTER =
  /^(?:$|[\s,，.。;；:、!！?？()（）"“”'‘’[\]【】<>《》/|\-—~～…［\d]|电话|手机|身份证|证件|微信|邮箱|家住|住|今年|现年|来自|在|想|要|于|先生|女士|小姐|师傅|同志|本人|男|女|是|的(?:儿子|女儿|爱人|妻子|丈夫|老公|老婆|家属|母亲|父亲|妈|爸|孩子|邻居|同事|朋友|手机|电话|身份证|微信))/;

/** What people are, and where and when: each begins like a name. */
const NO_NAME =
  /^(周[一二三四五六日天末边]|高[中龄级新校速]|金[融秋牌]|安[全装置检徽]|文[化员艺盲]|方[便才]|全[家职体部]|常[客年住]|时[候不常]|白[天领]|马[上路]|万[一分]|成[年都]|于[是昨今]|江[苏西南北]|云南|宁[夏波]|沈[阳北河]|温州|金州|苏州|石家|吉林|甘肃|安徽|和平|铁西|单[身位亲]|应[届聘该]|都[市在会]|华[侨人]|关[于心]|连[续着夜]|明[天年白]|时[间刻]|管[理委]|保[安洁姆险]|计[划生算]|强[烈制]|施[工主]|游[客玩]|台[湾胞商]|官[方网]|商[户家贩人]|路[过人]|左[右边]|司[机法]|原[来先住]|党[员委]|花[店了]|古[稀董]|简[单直]|向[来你您]|乐[意]|木[工匠]|房[东主客]|车[主间]|申[请报]|家[长属]|任[何意]|包[工]|盖[章]|查[询]|景[区]|钟[点]|白[跑]|季[度]|章[程]|武[警装]|段[时]|康[复平]|梁[山]|莫[名]|盛[京]|庄[河]|燕[京]|蒙[古]|银[行]|符[合]|习[惯]|宗[教]|来[办问自])/;
const NO_PERSON = /[人员户店厂司师长者家族籍市区县村镇乡路街]$/;

export const findNames: Finder = (folded) => [
  ...named(folded, INTRODUCED, (name) => !NO_NAME.test(name)),
  ...named(folded, PRESENTED, (name) => !NO_NAME.test(name) && !NO_PERSON.test(name)),
  ...[...folded.matchAll(BY_SURNAME)].flatMap(({ index }) => {
    const from = index + '我姓'.length;
    const length = surnameLength(folded.slice(from));
    return length === 0 ? [] : [{ from, to: from + length, kind: 'name' as const }];
  }),
];

function named(folded: string, lead: RegExp, holds: (name: string) => boolean): Span[] {
  return [...folded.matchAll(lead)].flatMap((match) => {
    const from = match.index + match[0].length;
    const name = nameAt(folded.slice(from, from + 40));
    return name !== null && holds(name) ? [{ from, to: from + name.length, kind: 'name' as const }] : [];
  });
}

/** A surname and one or two signs, the shorter first; or a name with a dot in the middle. */
function nameAt(text: string): string | null {
  const minority = MINORITY.exec(text)?.[0];
  if (minority !== undefined) return minority;
  const surname = surnameLength(text);
  if (surname === 0) return null;
  for (let length = surname + 1; length <= surname + 2; length += 1) {
    if (!IN_NAME.test(text.charAt(length - 1))) return null;
    if (AFTER.test(text.slice(length))) return text.slice(0, length);
  }
  return /^(先生|女士|小姐|师傅|同志)/.test(text.slice(surname)) ? text.slice(0, surname) : null;
}
