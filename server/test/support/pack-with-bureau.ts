import { type TinyPack, tinyPack, unit } from './tiny-pack';

/** The tiny city with an education bureau in its fictional district, where the demo's draws of places are. */
export function packWithBureau(): TinyPack {
  const pack = tinyPack();
  pack['units.jsonl'].push(unit('u-edu', { regionCode: '990199', department: 'edu', demo: true }));
  return pack;
}
