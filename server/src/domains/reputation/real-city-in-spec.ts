import { tinyPack } from '../../../test/support/tiny-pack';

/** A city whose units are all real. */
export const realCity = () => {
  const pack = tinyPack();
  return {
    ...pack,
    'city.json': { ...pack['city.json'], demo: false },
    'regions.json': pack['regions.json'].filter(({ code }) => code !== '990199'),
    'units.jsonl': pack['units.jsonl'].filter(({ id }) => id !== 'u-demo'),
    'officers.jsonl': pack['officers.jsonl']
      .filter(({ id }) => id !== 'o-demo')
      .map((officer) => ({ ...officer, synthetic: false })),
    'policies.json': pack['policies.json'].filter(({ id }) => id !== 'windowed'),
    'policy-contacts.json': pack['policy-contacts.json'].filter(({ policyId }) => policyId !== 'windowed'),
    'scan-codes.json': pack['scan-codes.json'].filter(({ policyId }) => policyId !== 'windowed'),
  };
};
