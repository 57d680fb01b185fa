import * as z from 'zod/mini';
import { defineContract } from '../definition';

/**
 * What a person agrees to, each by itself (个人信息保护法 art. 14, 29). `account`: that an account is kept, as the
 * privacy notice says. `real-name`: that name and ID number, which are sensitive, are checked and kept. `child`: that a
 * guardian's child, who is under 14, is applied for (art. 31).
 */
export const consentPurposes = ['account', 'real-name', 'child'] as const;
export const consentPurpose = z.enum(consentPurposes);
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentNames: Readonly<Record<ConsentPurpose, string>> = {
  account: '账号与登录',
  'real-name': '实名核验（敏感个人信息）',
  child: '为孩子报名入园（未满 14 周岁儿童的个人信息）',
};

const section = z.object({
  title: z.string(),
  /** Sentences, each a paragraph. */
  lines: z.array(z.string()),
});

const statement = z.object({
  /** Sent back with the agreement: who agreed to an older text is asked again. */
  version: z.string(),
  sections: z.array(section),
});
export type ConsentStatement = z.infer<typeof statement>;

/** The texts that people agree to, in the order of the page. */
export const privacyNotice = z.object({
  account: statement,
  realName: statement,
  child: statement,
  /** What is deleted by itself, and when. */
  kept: z.array(z.object({ what: z.string(), until: z.string() })),
});
export type PrivacyNotice = z.infer<typeof privacyNotice>;

export const getPrivacyNotice = defineContract({
  name: 'consents.privacy-notice',
  summary: '隐私说明: what is collected, why, for how long, who sees it, and what one may ask for',
  method: 'GET',
  path: '/privacy-notice',
  access: { kind: 'public' },
  response: privacyNotice,
});
