import * as z from 'zod/mini';
import { create } from 'zustand';
import { stored } from './storage';

const answeredFact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const answersShape = z.object({
  /** Facts answered after the three questions, by catalogue key. */
  more: z.optional(z.record(z.string(), answeredFact)),
  /** Questions after the three that were answered with 「不清楚」, by catalogue key. */
  skipped: z.optional(z.array(z.string())),
  entityType: z.optional(z.string()),
  industryCode: z.optional(z.string()),
  industryName: z.optional(z.string()),
  regionCode: z.optional(z.string()),
  regionName: z.optional(z.string()),
});

/** The answers of the person on this device: 主体类型, 行业, 所在区, and what was asked after. Never sent with a name. */
export type Answers = z.infer<typeof answersShape>;

/** Names of `entityType`, in the order in which they are asked. */
export const entityTypes = [
  { value: 'individual-business', label: '个体工商户', hint: '小店、摊位、个人经营' },
  { value: 'enterprise', label: '企业', hint: '有限公司、股份公司、合伙企业等' },
  { value: 'farmer-coop', label: '农民专业合作社', hint: '' },
  { value: 'social-org', label: '社会组织', hint: '社会团体、民办非企业单位、基金会' },
  { value: 'institution', label: '事业单位', hint: '' },
] as const;

export function entityTypeName(value: string | undefined): string | undefined {
  return entityTypes.find((type) => type.value === value)?.label;
}

export function hasAllAnswers(answers: Answers): boolean {
  return Boolean(answers.entityType && answers.industryCode && answers.regionCode);
}

export function hasAnyAnswer(answers: Answers): boolean {
  return Boolean(answers.entityType || answers.industryCode || answers.regionCode);
}

/** The answers as facts of the profile catalogue; a question not answered is left out: an unknown fact. */
export function factsOf(answers: Answers): Record<string, z.infer<typeof answeredFact>> {
  const { entityType, industryCode, regionCode, more } = answers;
  return {
    ...more,
    ...(entityType ? { entityType } : {}),
    ...(industryCode ? { industryCode } : {}),
    ...(regionCode ? { regionCode } : {}),
  };
}

/** What is not to be asked again: of the three questions those left open, and what was answered with 「不清楚」 after. */
export function skippedOf(answers: Answers): readonly string[] {
  const three = ['entityType', 'industryCode', 'regionCode'] as const;
  return [...three.filter((field) => !answers[field]), ...(answers.skipped ?? [])];
}

interface AnswersStore {
  readonly answers: Answers;
  readonly change: (part: Answers) => void;
  readonly clear: () => void;
}

const kept = stored('answers', 1, answersShape, {});

export const useAnswers = create<AnswersStore>()((set, get) => ({
  answers: kept.read(),
  change(part) {
    const answers = { ...get().answers, ...part };
    kept.write(answers);
    set({ answers });
  },
  clear() {
    kept.clear();
    set({ answers: {} });
  },
}));
