import { demoEnterprise } from '../../src/demo-city/registry';
import { tinyPack } from './tiny-pack';

const SEED = 'tiny';
const place = {
  cityName: '示范市',
  districts: [
    { code: '990102', name: '东区', demo: false },
    { code: '990199', name: '示例区', demo: true },
  ],
};

/** The tiny city with a register of made-up enterprises. */
export const packWithRegister = (count = 60) => {
  const pack = tinyPack();
  return { ...pack, 'city.json': { ...pack['city.json'], demoRegistry: { seed: SEED, count } } };
};

export const registerCode = (position: number) => demoEnterprise(SEED, position, place).creditCode;
