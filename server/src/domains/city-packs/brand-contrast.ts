/** WCAG 2.1 level AA for text. */
export const LEAST_CONTRAST = 4.5;

interface Pair {
  readonly brand: 'light' | 'dark';
  readonly against: string;
  /** For the person who chooses the colour. */
  readonly where: string;
}

/** Where the brand colour meets text; the other colours are the tokens of the phone. */
const PAIRS: readonly Pair[] = [
  { brand: 'light', against: '#FFFFFF', where: '浅色模式白底上的文字' },
  { brand: 'dark', against: '#1A222C', where: '深色模式卡片上的文字' },
  { brand: 'dark', against: '#08202F', where: '深色模式按钮上的深色文字' },
];

/** What is too faint about a brand, a sentence each. White on the light fill is the first pair read the other way. */
export function faintBrandColours(brand: {
  light: string;
  dark: string;
}): { field: string; message: string }[] {
  return PAIRS.flatMap(({ brand: mode, against, where }) => {
    const ratio = contrastRatio(brand[mode], against);
    if (ratio >= LEAST_CONTRAST) return [];
    const shown = Math.floor(ratio * 100) / 100;
    return [{ field: `brand.${mode}`, message: `${where}对比度只有 ${shown}:1，至少要 ${LEAST_CONTRAST}:1` }];
  });
}

/** WCAG contrast of two `#RRGGBB` colours, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
