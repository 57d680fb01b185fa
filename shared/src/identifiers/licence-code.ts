import { isCreditCode, normalizeCreditCode } from './credit-code';

const LONGEST = 2000;

/**
 * The credit code that a scanned business licence (营业执照) holds: the code alone, or an address or a text with the
 * code in it, percent-encoded or not. Null when there is none that checks.
 * @example parseLicenceCode('https://example.invalid/q?uniscid=91210199MAFAKE019N&t=1') // '91210199MAFAKE019N'
 */
export function parseLicenceCode(text: string): string | null {
  const read = decoded(text.slice(0, LONGEST));
  const whole = normalizeCreditCode(read);
  if (isCreditCode(whole)) return whole;
  const upper = read.normalize('NFKC').toUpperCase();
  for (const [run] of upper.matchAll(/[0-9A-Z]{18,}/g)) {
    const code = codeIn(run);
    if (code !== null) return code;
  }
  return null;
}

/** A code may stand right behind other letters (`uniscid91…`), so every place of a run is tried. */
function codeIn(run: string): string | null {
  for (let start = 0; start + 18 <= run.length; start += 1) {
    const candidate = run.slice(start, start + 18);
    if (isCreditCode(candidate)) return candidate;
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that encodes nothing: the text is read as it stands.
    return text;
  }
}
