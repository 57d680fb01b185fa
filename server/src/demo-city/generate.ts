import { type Outcome, ok } from '@yingshang/shared/kernel';
import { exampleDistrictUnits } from './example-district';
import { officersOf } from './officers';
import type { BaseFiles, GeneratedFiles } from './pack-rows';
import { policyContactsOf } from './policy-contacts';
import { scanCodes } from './scan-codes';
import { withFictitiousContacts } from './unit-contacts';

/** The made-up part of the demo city, from its base files alone: the same input gives the same bytes. */
export function generateDemoCity({ realUnits, regions, policies }: BaseFiles): Outcome<GeneratedFiles> {
  const exampleUnits = exampleDistrictUnits(realUnits, regions);
  if (!exampleUnits.ok) return exampleUnits;
  const units = withFictitiousContacts([...realUnits, ...exampleUnits.value]);
  const officers = officersOf(units);
  const policyContacts = policyContactsOf(policies, units, officers);
  if (!policyContacts.ok) return policyContacts;
  return ok({ units, officers, policyContacts: policyContacts.value, scanCodes: scanCodes() });
}
