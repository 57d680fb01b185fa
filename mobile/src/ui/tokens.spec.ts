import { readFileSync } from 'node:fs';
import path from 'node:path';
import { portraitColours } from './portrait-picture';

const source = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8');

function scheme(name: 'light' | 'dark'): Map<string, string> {
  const body = new RegExp(`@mixin ${name} \\{([^}]+)\\}`).exec(source)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, token, value]) => [token ?? '', value ?? '']),
  );
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** WCAG 2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const text: [string, string][] = [
  ['ink', 'surface'],
  ['ink', 'bg'],
  ['ink-2', 'surface'],
  ['ink-2', 'bg'],
  ['ink-3', 'surface'],
  ['ink-3', 'bg'],
  ['brand', 'surface'],
  ['brand', 'bg'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-pressed'],
  ['brand', 'brand-tint'],
  ['ink', 'brand-tint'],
  ['ink-2', 'brand-tint'],
  ['bad', 'surface'],
  ['bad', 'bg'],
  ['ink-2', 'neutral-tint'],
  ...['ok', 'warn', 'bad', 'neutral'].map((kind): [string, string] => [kind, `${kind}-tint`]),
];

const controls: [string, string][] = [
  ['control', 'surface'],
  ['control', 'bg'],
  ['star', 'surface'],
  ['ink', 'bg'],
];

describe.each(['light', 'dark'] as const)('the %s colours', (name) => {
  const tokens = scheme(name);
  const ratio = (one = '', other = '') => {
    const [a, b] = [tokens.get(one), tokens.get(other)];
    if (!a || !b) throw new Error(`no token ${one} or ${other}`);
    return contrast(a, b);
  };

  it.each(text)('let words in %s on %s be read', (ink, surface) =>
    expect(ratio(ink, surface)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(controls)('let a control in %s on %s be seen', (line, surface) =>
    expect(ratio(line, surface)).toBeGreaterThanOrEqual(3),
  );
});

it.each(portraitColours)('a surname can be read on the portrait colour %s', (colour) =>
  expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5),
);

it('measures as the standard does: black on white is 21', () =>
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

it('no text size is below 14 px', () => {
  const sizes = [...source.matchAll(/["'](\d+)px\/(\d+)px["']/g)].map(([, size]) => Number(size));
  expect(sizes).toHaveLength(15);
  expect(Math.min(...sizes)).toBe(14);
});
