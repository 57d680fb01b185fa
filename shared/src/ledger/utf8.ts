/** UTF-8 of a text, lone surrogates as U+FFFD: what TextEncoder gives, which mini-programs do not have. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return encoded(text);
    bytes[at] = unit;
  }
  return bytes;
}

function encoded(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continued(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continued(point >> 6), continued(point));
    else bytes.push(0xf0 | (point >> 18), continued(point >> 12), continued(point >> 6), continued(point));
  }
  return Uint8Array.from(bytes);
}

const continued = (bits: number) => 0x80 | (bits & 0x3f);
