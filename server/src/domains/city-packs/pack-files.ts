import type * as z from 'zod/mini';
import type { FileShape } from './file-rows';
import * as rows from './pack-rows';

/** One file of a pack: its shape, what a row must be, and the field by which a row is known. */
export interface PackFile<Row> {
  readonly name: string;
  readonly shape: FileShape;
  readonly row: z.ZodMiniType<Row>;
  readonly key: (keyof Row & string) | null;
}

function file<Row>(
  name: string,
  shape: FileShape,
  row: z.ZodMiniType<Row>,
  key: (keyof Row & string) | null,
): PackFile<Row> {
  return { name, shape, row, key };
}

export const packFiles = {
  city: file('city.json', 'whole', rows.cityFile, null),
  regions: file('regions.json', 'array', rows.regionRow, 'code'),
  industries: file('industries.jsonl', 'lines', rows.industryRow, 'code'),
  trades: file('trades.json', 'array', rows.tradeRow, 'label'),
  scale: file('enterprise-scale.json', 'whole', rows.scaleFile, null),
  categories: file('categories.json', 'array', rows.categoryRow, 'key'),
  units: file('units.jsonl', 'lines', rows.unitRow, 'id'),
  officers: file('officers.jsonl', 'lines', rows.officerRow, 'id'),
  matters: file('matters.json', 'array', rows.matterRow, 'id'),
  unitAliases: file('unit-aliases.json', 'array', rows.unitAliasRow, 'target'),
  complaintTopics: file('complaint-topics.json', 'array', rows.complaintTopicRow, 'id'),
  complaintBoundaries: file('complaint-boundaries.json', 'array', rows.complaintBoundaryRow, 'id'),
  complaintLimits: file('complaint-limits.json', 'array', rows.complaintLimitsRow, 'class'),
  policies: file('policies.json', 'array', rows.policyRow, 'id'),
  residentPolicies: file('resident-policies.json', 'array', rows.residentPolicyRow, 'id'),
  policyContacts: file('policy-contacts.json', 'array', rows.policyContactRow, 'policyId'),
  scanCodes: file('scan-codes.json', 'array', rows.scanCodeRow, 'token'),
} as const;
