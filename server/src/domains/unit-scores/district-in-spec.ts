import { tinyPack, unit } from '../../../test/support/tiny-pack';

export const DEPARTMENTS = ['police', 'samr', 'svc', 'tax', 'health', 'biz'];

/** The tiny city with a fictional district below its first unit, for which ratings and complaints are made up. */
export function packWithDistrict() {
  const pack = tinyPack();
  pack['units.jsonl'].push(
    ...DEPARTMENTS.map((department) =>
      unit(`u-demo-${department}`, {
        parentId: 'u-city',
        regionCode: '990199',
        demo: true,
        contactSynthetic: true,
        department,
      }),
    ),
  );
  // Made-up complaints are played by the usual limits.
  pack['complaint-limits.json'] = pack['complaint-limits.json'].filter((row) => row.class === 'unit');
  return pack;
}
