export type PhotoKind = 'jpeg' | 'png' | 'webp';

/** By the first bytes; what a sender calls the file means nothing. */
export function photoKindOf(bytes: Uint8Array): PhotoKind | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const riff = startsWith(bytes, [...Buffer.from('RIFF')]);
  return riff && startsWith(bytes.subarray(8), [...Buffer.from('WEBP')]) ? 'webp' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}
