import * as z from 'zod/mini';

/**
 * The rows of a city pack that the made-up part is built from. What each field means: server/cities/README.md.
 */
export const packUnit = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(['city', 'district', 'street']),
  parentId: z.nullable(z.string()),
  regionCode: z.string(),
  department: z.nullable(z.string()),
  duty: z.string(),
  topics: z.array(z.string()),
  address: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  contactSynthetic: z.boolean(),
  demo: z.boolean(),
});
export type PackUnit = z.infer<typeof packUnit>;

export const packRegion = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['district', 'street']),
  parentCode: z.string(),
  demo: z.boolean(),
});
export type PackRegion = z.infer<typeof packRegion>;

/** The part of a policy that decides who answers for it; the rest of the row is left alone. */
export const packPolicy = z.object({
  id: z.string(),
  responsibleDepartment: z.string(),
  regionCode: z.string(),
});
export type PackPolicy = z.infer<typeof packPolicy>;

export interface PackOfficer {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly post: string;
  readonly duties: string;
  readonly phone: string;
  readonly hours: string;
  readonly synthetic: true;
}

export interface PackPolicyContact {
  readonly policyId: string;
  readonly unitId: string;
  readonly readerId: string;
  readonly contactId: string;
}

export interface PackScanCode {
  readonly token: string;
  readonly kind: 'poster' | 'unit' | 'counter' | 'policy';
  readonly label: string;
  readonly purpose: string;
  readonly unitId: string | null;
  readonly policyId: string | null;
  readonly expiresAfterDays: number | null;
}

/** What a person wrote or took from public sources. */
export interface BaseFiles {
  /** Real units only; the made-up ones are generated. */
  readonly realUnits: readonly PackUnit[];
  readonly regions: readonly PackRegion[];
  readonly policies: readonly PackPolicy[];
}

export interface GeneratedFiles {
  readonly units: readonly PackUnit[];
  readonly officers: readonly PackOfficer[];
  readonly policyContacts: readonly PackPolicyContact[];
  readonly scanCodes: readonly PackScanCode[];
}
