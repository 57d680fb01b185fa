import { type FieldType, type ProfileField, profileField } from '@yingshang/shared/eligibility';

/**
 * The facts that rules read often, the most read first: a row is unpacked from its beginning up to the last column that
 * a rule asks for. A fact that three conditions of the demo pack read has a column; the others stand in `rare`.
 * Every set has one, because `rare` holds single values only.
 */
export const columnFacts = [
  'entityType',
  'regionCode',
  'industryCode',
  'activities',
  'scale',
  'qualifications',
  'creditBlacklist',
  'employees',
  'taxpayerType',
  'socialInsuredHeadcount',
  'restrictedIndustry',
  'annualRevenueYuan',
  'unemploymentInsured',
  'layoffRate',
  'taxableIncomeYuan',
  'taxCreditGrade',
  'rdExpenseYuan',
  'totalAssetsYuan',
  'loanPurposes',
  'establishedOn',
  'ownershipType',
  'revenueGrowthRate',
  'newHireRatio',
  'equipmentInvestmentYuan',
  'rdRatio',
  'disabledRatio',
  'unemploymentInsuredMonths',
  'collectionMode',
  'abnormalOperation',
  'constructionOutputYuan',
  'disabledEmployees',
  'keyGroupHired',
  'newGraduatesHired',
  'exportYuan',
] as const;

/** Types that compare as JavaScript does: its numbers are float8, its safe integers fit a bigint. */
export type SqlType = 'text' | 'float8' | 'bigint' | 'boolean' | 'date' | 'text[]';

const SQL_TYPES: Readonly<Record<FieldType, SqlType>> = {
  string: 'text',
  enum: 'text',
  number: 'float8',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'date',
  'enum[]': 'text[]',
};

const withColumn: ReadonlySet<string> = new Set(columnFacts);

export function hasColumn(key: string): boolean {
  return withColumn.has(key);
}

/** `annualRevenueYuan` → `annual_revenue_yuan`. */
export function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function sqlTypeOf(field: ProfileField): SqlType {
  return SQL_TYPES[field.type];
}

/** Where the value of a fact stands in a profile row, as an expression of its SQL type. */
export function factSql(key: string): { readonly sql: string; readonly type: SqlType } {
  const field = profileField(key);
  if (field === undefined) throw new Error(`unchecked rule: ${key} is not in the catalogue`);
  const type = sqlTypeOf(field);
  if (hasColumn(key)) return { sql: columnOf(key), type };
  if (type === 'text[]') throw new Error(`${key} is a set and has no column`);
  const text = `(rare->>'${field.key}')`;
  return { sql: type === 'text' ? text : `${text}::${type}`, type };
}

/** For a table definition or a record set: every column of a fact with its type. */
export function columnTypes(): readonly {
  readonly key: string;
  readonly column: string;
  readonly type: SqlType;
}[] {
  return columnFacts.map((key) => ({ key, column: columnOf(key), type: factSql(key).type }));
}
