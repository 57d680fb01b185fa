import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import type { Refusal } from '@yingshang/shared/kernel';
import { documentActive, documentBroken, documentLocked, documentSwollen } from './document.refusals';

/** As Acrobat looks for it; writers put a line break or a signature's padding behind it. */
const END_WITHIN = 1_024;
const LOCKED = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</;
/** What runs or opens something by itself; a form of Adobe's XFA is a program of its own. */
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia|XFA)\b/;
/** A name may spell any letter by its number (ISO 32000-1, 7.3.5). */
const SPELT = /#([0-9A-Fa-f]{2})/g;
const OBJECT_OR_STREAM = /\bobj\b|\bstream\r?\n/g;
/** Objects packed together (7.5.7), known by their type or by what only they must say. */
const PACKED = /\/ObjStm\b|\/First\b/;
/** A stream that is rewritten before it is packed: nobody needs it here, and names could hide in it. */
const REWRITTEN = /\/Predictor\s+(?!1\b)/;
/** All packed objects of a file together. */
const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;

const unpack = promisify(inflate);
const plain = (text: string) =>
  text.replace(SPELT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Why a PDF is not taken; null when nothing speaks against it. */
export async function problemOfPdf(bytes: Buffer): Promise<Refusal | null> {
  const text = bytes.toString('latin1');
  if (!text.slice(-END_WITHIN).includes('%%EOF') || !text.includes('startxref')) return documentBroken;
  const open = plain(text);
  if (LOCKED.test(open)) return documentLocked;
  if (ACTIVE.test(open)) return documentActive;
  let left = MOST_UNPACKED_BYTES;
  for (const at of packedObjects(text)) {
    const objects = await unpackFrom(bytes, at, left);
    if (typeof objects !== 'string') return objects;
    if (ACTIVE.test(plain(objects))) return documentActive;
    left -= objects.length;
  }
  return null;
}

/** Where each begins; null for one that is packed in a way of its own. */
function* packedObjects(text: string): Generator<number | null> {
  let object = -1;
  for (const { 0: word, index } of text.matchAll(OBJECT_OR_STREAM)) {
    if (word === 'obj') object = index;
    else if (object >= 0) {
      const said = plain(text.slice(object, index));
      object = -1;
      if (PACKED.test(said) && said.includes('/Filter'))
        yield REWRITTEN.test(said) ? null : index + word.length;
    }
  }
}

async function unpackFrom(bytes: Buffer, at: number | null, most: number): Promise<string | Refusal> {
  if (at === null) return documentBroken;
  if (most <= 0) return documentSwollen;
  // As readers do: what stands behind the end is not looked at, and a missing end is forgiven.
  const how = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return (await unpack(bytes.subarray(at), how)).toString('latin1');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // zlib throws nothing else
    return code === 'ERR_BUFFER_TOO_LARGE' ? documentSwollen : documentBroken;
  }
}
