import { exampleDistrictUnits } from './example-district';
import { officersOf } from './officers';
import type { BaseFiles, GeneratedFiles } from './pack-rows';
import { policyContactsOf } from './policy-contacts';
import { scanCodes } from './scan-codes';
import { withFictitiousContacts } from './unit-contacts';

/** The made-up part of the demo city, from its base files alone: the same input gives the same bytes. */
export function generateDemoCity({ realUnits, regions, policies }: BaseFiles): GeneratedFiles {
  const units = withFictitiousContacts([...realUnits, ...exampleDistrictUnits(realUnits, regions)]);
  const officers = officersOf(units);
  return {
    units,
    officers,
    policyContacts: policyContactsOf(policies, units, officers),
    scanCodes: scanCodes(),
  };
}
