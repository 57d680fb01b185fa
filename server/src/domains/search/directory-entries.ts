import type { DirectoryEntry, EntryTerm } from '@yingshang/shared/directory';
import {
  type PolicyHeading,
  policyStatus,
  type ResidentPolicyHeading,
  residentPolicyStatus,
} from '../policies';
import type { UnitEntity } from '../service-cards';
import type { CityContents } from './city-contents';
import { policyTerms, residentPolicyTerms } from './policy-terms';
import { matterTerms, unitTerms, unitWords } from './unit-terms';

const UNIT_PRIOR: Readonly<Record<UnitEntity['level'], number>> = { city: 1, district: 0.7, street: 0.3 };
/** Made-up units and policies never stand before real ones that answer as well. */
const MADE_UP = 0.3;
const MATTER_PRIOR = 0.5;
const OFFICER_PRIOR = 0.5;

/** The key of an entry: ids of different kinds may be the same. */
export const entryKey = {
  unit: (id: string) => `unit:${id}`,
  matter: (id: string) => `matter:${id}`,
  officer: (id: string) => `officer:${id}`,
  policy: (id: string) => `policy:${id}`,
  residentPolicy: (id: string) => `resident-policy:${id}`,
};

/** What the directory is made of, one entry at a time: units before the officers who work in them. */
export function* directoryEntries(city: CityContents): Generator<DirectoryEntry> {
  const words = unitWords(city);
  const regionOf = new Map(city.units.map(({ id, regionCode }) => [id, regionCode]));
  for (const unit of city.units) {
    yield {
      id: entryKey.unit(unit.id),
      kind: 'unit',
      terms: unitTerms(unit, city.places, words),
      place: unit.regionCode,
      prior: UNIT_PRIOR[unit.level] - (unit.demo ? MADE_UP : 0),
    };
  }
  for (const matter of city.matters) {
    yield {
      id: entryKey.matter(matter.id),
      kind: 'matter',
      terms: matterTerms(matter, 1).map(asOwnName),
      place: null,
      everywhere: true,
      prior: MATTER_PRIOR,
    };
  }
  for (const { id, unitId, name, post } of city.officers) {
    yield {
      id: entryKey.officer(id),
      kind: 'officer',
      terms: [
        { text: name, role: 'name' },
        { text: post, role: 'post' },
      ],
      place: regionOf.get(unitId) ?? null,
      within: entryKey.unit(unitId),
      prior: OFFICER_PRIOR,
    };
  }
  for (const policy of city.policies) yield policyEntry(policy, city);
  for (const policy of city.residentPolicies) yield residentPolicyEntry(policy, city);
}

function policyEntry(policy: PolicyHeading, { categoryNames, asOf }: CityContents): DirectoryEntry {
  const status = policyStatus(policy, asOf);
  const isGranted = status !== 'expired' && status !== 'paused';
  return {
    id: entryKey.policy(policy.id),
    kind: 'policy',
    terms: policyTerms(policy, categoryNames.get(policy.category) ?? policy.category),
    place: policy.regionCode,
    everywhere: policy.level !== 'district',
    prior: (isGranted ? 1 : 0) - (policy.demo ? MADE_UP : 0),
  };
}

function residentPolicyEntry(policy: ResidentPolicyHeading, { asOf }: CityContents): DirectoryEntry {
  const isOver = residentPolicyStatus(policy, asOf) === 'expired';
  return {
    id: entryKey.residentPolicy(policy.id),
    kind: 'resident-policy',
    terms: residentPolicyTerms(policy),
    place: policy.regionCode,
    everywhere: policy.level !== 'district',
    prior: isOver ? 0 : 1,
  };
}

function asOwnName(term: EntryTerm): EntryTerm {
  return term.text === term.label ? { ...term, role: 'name' } : { text: term.text, role: 'wording' };
}
