/** Synthetic values that must stand nowhere but with whom they belong to. */
export const planted = {
  phone: '13900005678',
  /** Of somebody who leaves it for a call. */
  callPhone: '13900006789',
  /** Of a region that never was: nobody's number, and one that the stand-in takes. */
  idNumber: '210199199003071232',
  name: '金示雀',
} as const;

export const plants: readonly string[] = Object.values(planted);

/** Ways in which a text may be written down without meaning to hide it. */
function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  const escaped = Array.from(
    text,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  const percent = encodeURIComponent(text);
  const all = [text, percent, percent.toLowerCase(), bytes.toString('hex'), bytes.toString('base64')];
  // Figures are never escaped; other signs are.
  return [...new Set(/^\d+$/.test(text) ? all : [...all, escaped.join('')])];
}

const forms = plants.flatMap((plant) => formsOf(plant).map((form) => ({ plant, form })));

/** The plants that stand in the text, in whatever form. */
export function plantsIn(text: string): string[] {
  return [...new Set(forms.filter(({ form }) => text.includes(form)).map(({ plant }) => plant))];
}

/** Around the first plant in the text, to see what let it out. */
export function around(text: string): string {
  const at = Math.min(...forms.map(({ form }) => text.indexOf(form)).filter((place) => place >= 0));
  return text.slice(Math.max(0, at - 160), at + 60);
}
