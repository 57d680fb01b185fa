import { type EnterpriseTie, hasPower, seesPrivateFacts } from '@yingshang/shared/access';
import type { ProfileField, ProfileScale, StatedFact } from '@yingshang/shared/contracts/enterprises';
import {
  type ProfileField as CatalogueField,
  type CodeNames,
  type FactValue,
  factWords,
  fieldGroups,
  fieldWords,
  type Profile,
  profileField,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { countingFacts, profileOfStatements, type Statement } from './counting-facts';
import { derivedScale, withDerivedScale } from './derived-scale';
import type { RegistryFacts } from './enterprise-registry';

import { officialStatements } from './registration';

export interface ProfileView {
  readonly completeness: { known: number; total: number };
  readonly scale: ProfileScale;
  readonly groups: { key: string; title: string; fields: ProfileField[] }[];
  readonly facts: Record<string, string | number | boolean | string[]>;
  readonly showsRecords: boolean;
}

/** For whom facts are put into words, and on what day. */
export interface Viewing {
  readonly names: CodeNames;
  readonly today: CalendarDate;
  readonly tie: EnterpriseTie;
}

/** The facts that matching reads: what counts of each field, and the size class derived from them. */
export function matchingProfile(statements: readonly Statement[]): Profile {
  return withDerivedScale(profileOfStatements(statements));
}

/** The register's own view of an enterprise: what matching reads while nobody has said anything. */
export function registerProfile(facts: RegistryFacts): Profile {
  return matchingProfile(officialStatements(facts, NEVER_ASKED));
}

/** The bodies' dates decide between their statements; when each was written down does not. */
const NEVER_ASKED = new Date(0);

export function profileView(statements: readonly Statement[], viewing: Viewing): ProfileView {
  const groups = fieldGroups.map(({ key, title, fields }) => ({
    key,
    title,
    fields: fields.map((field) => fieldView(field, statements, viewing)),
  }));
  const known = groups.flatMap(({ fields }) => fields).filter(({ counts }) => counts !== null).length;
  const total = groups.reduce((sum, { fields }) => sum + fields.length, 0);
  return {
    completeness: { known, total },
    scale: derivedScale(profileOfStatements(statements)),
    groups,
    facts: wireFacts(matchingProfile(statements)),
    showsRecords: seesPrivateFacts(viewing.tie),
  };
}

export function fieldView(
  key: string,
  statements: readonly Statement[],
  { names, today, tie }: Viewing,
): ProfileField {
  const field = profileField(key);
  if (field === undefined) throw new Error(`${key} is not in the catalogue`);
  const stated = countingFacts(statements).get(key);
  const derived = derivedValue(key, statements);
  const counts =
    derived === null
      ? stated && shownStatement(field, stated.counts, names)
      : { ...shownValue(field, derived, names), source: 'derived' as const, asOf: today };
  const beside = stated?.own && (derived !== null || stated.own !== stated.counts) ? stated.own : null;
  return {
    key,
    name: fieldWords(field),
    type: field.type,
    unit: field.unit,
    choices: (field.values ?? []).map(({ value, label }) => ({ value, label })),
    counts: counts ?? null,
    own: beside && shownStatement(field, beside, names),
    editable: derived === null && hasPower(tie, 'state'),
    stated: stated?.own !== undefined && stated.own !== null,
    visibleTo: counts?.source === 'registry' ? 'everyone' : 'tied',
    mayBeHidden: !seesPrivateFacts(tie) && counts?.source !== 'registry' && isRecorded(field),
  };
}

/** By the catalogue, whatever is recorded of this enterprise: a mark on hidden records alone would tell of them. */
function isRecorded({ source }: CatalogueField): boolean {
  return source !== '企业自填' && !source.includes('推算');
}

function derivedValue(key: string, statements: readonly Statement[]): FactValue | null {
  return key === 'scale' ? derivedScale(profileOfStatements(statements)).value : null;
}

function shownStatement(field: CatalogueField, statement: Statement, names: CodeNames): StatedFact {
  const { source, asOf, value } = statement;
  return { ...shownValue(field, value, names), source, asOf };
}

function shownValue(field: CatalogueField, value: FactValue, names: CodeNames) {
  return { value: wireValue(value), valueText: factWords(field, value, names) };
}

function wireFacts(profile: Profile): Record<string, ReturnType<typeof wireValue>> {
  const known = Object.entries(profile).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, wireValue(value)] as const],
  );
  return Object.fromEntries(known);
}

/** The wire's lists may be written to; the profile's may not. */
function wireValue(value: FactValue): string | number | boolean | string[] {
  return typeof value === 'object' ? [...value] : value;
}
