const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const CAPITALS = /[A-Z]/g;

/**
 * The text as it is compared: full-width signs narrow, Latin letters small. Every sign keeps its place, so a place
 * found here is the same place in the text that is shown.
 */
export function foldedText(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(CAPITALS, (letter) => letter.toLowerCase());
}
