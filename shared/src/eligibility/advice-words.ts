import { factRange } from './fact-ranges';
import type { FactStep } from './fact-step';
import { profileField } from './field-catalogue';
import type { Amounts } from './possible-amounts';
import type { FactValue, ProfileField } from './profile-field';
import { type CodeNames, factWords, fieldWords, valueWords } from './wording';

/**
 * What to bring about, and how it is now: 「研发费用占营收比提高到5%以上（现为4.2%）」. It says what counts, never what
 * to report.
 */
export function adviceWords(step: FactStep, names: CodeNames): string {
  const field = profileField(step.field);
  if (!field) throw new Error(`unchecked rule: field ${step.field}`);
  const own = OWN_WORDS[step.field];
  if (own !== undefined) return own;
  if (step.additions.length > 0) return additionWords(field, step.additions, names);
  return `${fieldWords(field)}${targetWords(field, step, names)}（现为${factWords(field, step.from, names)}）`;
}

/** Facts of yes and no are worded as the deed. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  unemploymentInsured: '参加失业保险',
  penaltyRectified: '履行处罚决定并改正，且满最短公示期',
  abnormalOperation: '移出经营异常名录',
  hasDebts: '清偿债权债务',
};

function targetWords(field: ProfileField, { to, possible }: FactStep, names: CodeNames): string {
  if (possible.kind === 'amount') {
    const rise = field.unit === '比例' || field.unit === '百分点' ? '提高' : '增加';
    return `${rise}到${amountWords(field, possible.amounts, to, names)}`;
  }
  if (possible.kind !== 'choice') return `变为${factWords(field, to, names)}`;
  return `变为${[...possible.among].map((value) => valueWords(field, value, names)).join('或')}`;
}

function amountWords(field: ProfileField, amounts: Amounts, to: FactValue, names: CodeNames): string {
  const word = (value: number) => valueWords(field, value, names);
  const { least, most, aboveLeast, belowMost, only, except } = amounts;
  const isGap = [...except].some((value) => value > least && value < most);
  if (only !== null || least === most || isGap) return factWords(field, to, names);
  const from = aboveLeast ? `超过${word(least)}` : `${word(least)}以上`;
  const isBound = most < (factRange(field.key)?.[1] ?? Infinity) && most < Number.MAX_SAFE_INTEGER;
  if (!isBound) return from;
  return `${from}、${belowMost ? `低于${word(most)}` : `${word(most)}以下`}`;
}

const MOST_NAMED = 5;

function additionWords(
  field: ProfileField,
  additions: readonly (readonly string[])[],
  names: CodeNames,
): string {
  const word = (value: string) => `“${unquoted(valueWords(field, value, names))}”`;
  const [first = []] = additions;
  const { verb, noun } = ADDING[field.key] ?? { verb: '增加', noun: '' };
  if (additions.length === 1 || first.length > 1) {
    return `${verb}${inCatalogueOrder(field, first).map(word).join('和')}${noun}`;
  }
  const named = inCatalogueOrder(field, additions.flat()).slice(0, MOST_NAMED).map(word);
  const rest = additions.length > MOST_NAMED ? `等${additions.length}项` : '';
  return `${verb}${named.join('或')}${rest}${noun}`;
}

function inCatalogueOrder({ values = [] }: ProfileField, items: readonly string[]): readonly string[] {
  return values.flatMap(({ value }) => (items.includes(value) ? [value] : []));
}

const ADDING: Readonly<Record<string, { readonly verb: string; readonly noun: string }>> = {
  qualifications: { verb: '取得', noun: '资质或认定' },
  activities: { verb: '开展业务活动', noun: '' },
  loanPurposes: { verb: '办理', noun: '' },
};

/** A name that has marks of its own does not get a second pair: 专精特新“小巨人”. */
function unquoted(words: string): string {
  return words.replace(/[“”]/g, '');
}
