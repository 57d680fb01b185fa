import { type CreditCodeProblem, normalizeCreditCode } from '@yingshang/shared/identifiers';
import { type Refusal, refuse } from '@yingshang/shared/kernel';
import { unknownEnterprise as unknownToCaller } from '../../platform/access';

/** In the gate's words: one answer, whoever gives it. */
export const unknownEnterprise = () => refuse(unknownToCaller);

export const nameTooShort = () =>
  refuse({
    code: 'enterprises.name-too-short',
    message: '企业名称至少写两个字',
    advice: '请写上字号，例如“福禄寿”',
    field: 'name',
  });

export const badCreditCode = (typed: string, problem: CreditCodeProblem) =>
  refuse({
    code: 'enterprises.bad-credit-code',
    message: problemWords[problem](normalizeCreditCode(typed)),
    advice: '请对照营业执照上的“统一社会信用代码”改正；也可以扫描执照上的二维码',
    field: 'subject.code',
  });

const problemWords: Record<CreditCodeProblem, (code: string) => string> = {
  length: (code) => `统一社会信用代码应为 18 位，现在是 ${code.length} 位`,
  characters: (code) =>
    `第 ${firstStrange(code) + 1} 位“${code.charAt(firstStrange(code))}”不会出现在统一社会信用代码里：` +
    '只用数字和除 I、O、S、V、Z 以外的大写字母',
  region: () => '统一社会信用代码的第 3 至 8 位是登记机关的区划码，应全部为数字',
  'organisation-check': () => '第 9 至 17 位（主体标识码）对不上校验，其中有一位写错或写颠倒了',
  check: () => '最后一位校验码对不上，整串里有一位写错或写颠倒了',
};

function firstStrange(code: string): number {
  return code.search(/[^0-9A-HJ-NPQRTUWXY]/);
}

export const noCodeInLicence = () =>
  refuse({
    code: 'enterprises.no-code-in-licence',
    message: '这个二维码里没有统一社会信用代码',
    advice: '请扫描营业执照正面的二维码，或改为手工填写代码',
    field: 'subject.text',
  });

export const notInRegistry = (words: string) =>
  refuse({
    code: 'enterprises.not-in-registry',
    message: `登记库里没有找到${words}`,
    advice: '请核对后重试，或改用名称查找；演示城市只有虚构的企业',
    field: 'subject',
  });

export const tooManyEnterprises = (most: number) =>
  refuse({
    code: 'enterprises.too-many',
    message: `一个身份最多登记 ${most} 家企业`,
    advice: '请先移除不再需要的企业',
  });

export const derivedFact = (name: string) =>
  refuse({
    code: 'enterprises.derived-fact',
    message: `「${name}」由其他信息推算得出，不能直接填写`,
    advice: '请修改从业人员数、年营业收入或资产总额',
    field: 'field',
  });

/** The rule language's own refusal of a fact, as this domain's. */
export const badFacts = (refusal: Refusal) =>
  refuse({
    ...refusal,
    code: refusal.code === 'eligibility.unknown-fact' ? 'enterprises.unknown-fact' : 'enterprises.bad-fact',
    field: `facts.${refusal.field ?? ''}`,
  });

export const matchingTakesTooLong = () =>
  refuse({
    code: 'enterprises.matching-takes-too-long',
    message: '这组条件没能在规定时间内对全部企业算完',
    advice: '请稍后重试；仍然如此时，请减少条件的个数和层数',
  });
