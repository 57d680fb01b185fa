// Calm mid tones; each holds white text at 4.5:1 or better (tokens.spec.ts).
export const portraitColours = [
  '#0b5c8a',
  '#1b6b43',
  '#5a4a8a',
  '#7a4a2a',
  '#2f5d62',
  '#6b3f5e',
  '#3d5a80',
  '#566020',
];

/** FNV-1a: small, stable on every platform; it only has to spread ids over a few colours. */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

/** A drawn portrait, always the same for one officer: a disc, a neutral silhouette, the surname. No photo of anyone. */
export function portraitPicture(officerId: string, name: string): string {
  const number = spread(officerId);
  const colour = portraitColours[number % portraitColours.length];
  const shoulders = 30 + (Math.floor(number / 8) % 3) * 2;
  const surname = Array.from(name.trim())[0] ?? '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><defs><clipPath id="c"><circle cx="48" cy="48" r="48"/></clipPath></defs>` +
    `<g clip-path="url(#c)"><rect width="96" height="96" fill="${colour}"/>` +
    `<circle cx="48" cy="36" r="17" fill="#fff" fill-opacity=".22"/>` +
    `<ellipse cx="48" cy="92" rx="${shoulders}" ry="34" fill="#fff" fill-opacity=".22"/></g>` +
    `<text x="48" y="63" font-size="40" font-weight="600" text-anchor="middle" fill="#fff" font-family="PingFang SC,Noto Sans CJK SC,sans-serif">${escapeText(surname)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
