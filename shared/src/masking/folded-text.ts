const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;
const DIGITS: Readonly<Record<string, string>> = {
  '①': '1',
  '②': '2',
  '③': '3',
  '④': '4',
  '⑤': '5',
  '⑥': '6',
  '⑦': '7',
  '⑧': '8',
  '⑨': '9',
};

/**
 * The text with signs of full width as plain ones, one unit for one: a place in it is the same place in the text.
 * Whoever writes a number as １３８ or with circled figures has not hidden it.
 */
export function foldedText(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) =>
      sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[①-⑨]/g, (sign) => DIGITS[sign] ?? sign);
}
