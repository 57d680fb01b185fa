/** Width of a text in em: Chinese characters and full-width marks are 1 em, others a safe upper bound. */
export function textEms(text: string): number {
  let ems = 0;
  for (const char of text) ems += charEms(char);
  return ems;
}

function charEms(char: string): number {
  if (/[\u2E80-\uFFEF]|[\u2014\u2018-\u201D\u2026]/u.test(char)) return 1;
  if (/[A-Z%@&mw]/.test(char)) return 0.9;
  return 0.62;
}

/** Marks that must not begin a line in Chinese typesetting. */
const NEVER_FIRST = /^[，。、；：？！）」』》】”’…—]$/;

/**
 * Breaks a text into lines of at most `maxEms`. Numbers and Latin words stay whole (「300万元」 never
 * becomes 「30 / 0万元」), and closing marks hang on to the line before, where they may exceed it by one em.
 */
export function wrapText(text: string, maxEms: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of tokens(text, maxEms)) {
    const fits = textEms(line + token) <= maxEms;
    if (fits || line === '' || (NEVER_FIRST.test(token) && !hangs(line, maxEms))) line += token;
    else {
      lines.push(line);
      line = token;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Only one mark may hang past the edge. */
function hangs(line: string, maxEms: number): boolean {
  return textEms(line) > maxEms;
}

/** An opening mark holds on to what follows it, a figure to its unit: no line ends with 「（」 or begins with 「元」. */
const WORD = /[（「『《【“‘]?(?:[A-Za-z0-9.+%-]+(?:[万亿]?[元人户年月日项个]|[万亿])?|.)/gsu;

function tokens(text: string, maxEms: number): string[] {
  const words = text.trim().match(WORD) ?? [];
  return words.flatMap((word) => (textEms(word) > maxEms ? Array.from(word) : [word]));
}
