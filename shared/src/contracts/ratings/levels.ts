/** Five levels are five stars (GB/T 39735-2020, 国办发〔2019〕51号). */
export type Stars = 1 | 2 | 3 | 4 | 5;

/** From the best down, as people choose. */
export const starLevels: readonly Stars[] = [5, 4, 3, 2, 1];

export const levelNames: Readonly<Record<Stars, string>> = {
  5: '非常满意',
  4: '满意',
  3: '基本满意',
  2: '不满意',
  1: '非常不满意',
};

/** 差评: the lowest two levels, which open a follow-up (国办发〔2019〕51号, 三). */
export function isBadRating(stars: Stars): boolean {
  return stars <= 2;
}
