import { residentIdCheck } from '../src/identifiers';

/** A visibly made-up child of a region that never was, born on a day; `place` tells children of a day apart. */
export function sampleChild(
  born: string,
  place: number,
): { readonly name: string; readonly idNumber: string } {
  const first17 = `210199${born.replaceAll('-', '')}${String(place).padStart(3, '0')}`;
  return {
    name: `示例童${String.fromCharCode(0x4e00 + place)}`,
    idNumber: first17 + residentIdCheck(first17),
  };
}
