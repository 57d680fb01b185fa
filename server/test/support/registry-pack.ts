import { demoEnterprise } from '../../src/demo-city/registry';
import { policy, type TinyPack, tinyPack } from './tiny-pack';

/** The tiny city with a small register of made-up enterprises, and a policy that needs no application. */
export function packWithRegistry(): TinyPack {
  const pack = tinyPack();
  const [contact] = pack['policy-contacts.json'];
  pack['policies.json'].push(policy('automatic', { applyMode: '免申即享' }));
  pack['policy-contacts.json'].push({ ...contact, policyId: 'automatic' });
  return { ...pack, 'city.json': { ...pack['city.json'], demoRegistry: { seed: 'tiny', count: 20 } } };
}

const place = {
  cityName: '示范市',
  districts: [
    { code: '990102', name: '东区', demo: false },
    { code: '990199', name: '示例区', demo: true },
  ],
};

/** The enterprise at this place of that register. */
export const enterpriseAt = (position: number) => demoEnterprise('tiny', position, place);
