import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import {
  documentActive,
  documentBroken,
  documentLocked,
  documentSwollen,
  documentWrongKind,
} from './document.refusals';
import { type Listed, readPackageList } from './package-list';

export type OfficeFormat = 'docx' | 'xlsx';

const CONTENT_TYPES = '[content_types].xml';
/** How the content of the part that each format must have is named (ECMA-376). */
const MAIN_TYPES: Readonly<Record<string, OfficeFormat>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
};
/** The name of a part that replaces the one in the directory, for some programs and not for others. */
const UNICODE_PATH = 0x7075;
/** Macros of both generations, controls, programs, and packages within that may hold macros of their own. */
const ACTIVE =
  /vbaproject|vbadata|(?:^|\/)(?:activex|macrosheets|dialogsheets)\/|\.(?:bin|exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|msi|lnk|hta|doc|xls|ppt|docm|xlsm|pptm|xlsb|dotm|xltm|zip|rar|7z)$/i;
/** Of Excel and Word themselves, and nothing that runs. */
const HARMLESS_BIN = /(?:^|\/)printerSettings\/[^/]+\.bin$/i;
const MACRO_TYPE = /macroEnabled|vbaProject|oleObject|activeX/i;

/** A template or an object fetched from elsewhere when the file is opened: it may hold what this one may not. */
const FETCHED = /\/(?:attachedTemplate|oleObject|subDocument|frame)$/i;

const MOST_PARTS = 3_000;
/** All parts together: ten times the largest file that is taken. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Of what is read: the list of contents and what leads from part to part. */
const MOST_READ_BYTES = 4 * 1024 * 1024;

/** Which office format a zip is; every part is unpacked once, and none of it is kept. */
export async function officeDocumentOf(bytes: Buffer): Promise<Outcome<OfficeFormat>> {
  try {
    return await read(await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true }));
  } catch {
    // What yauzl, zlib and saxes throw is about the file: a part that is cut, lies about its length, leads out of it, or
    // a list that nobody could read.
    return refuse(documentBroken);
  }
}

async function read(zip: ZipFile): Promise<Outcome<OfficeFormat>> {
  const entries: Entry[] = [];
  if (zip.entryCount > MOST_PARTS) return refuse(documentSwollen);
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const wrong = problemOf(entries);
  if (wrong !== null) return refuse(wrong);
  const lists = await listsOf(zip, entries);
  return lists === null
    ? refuse(documentSwollen)
    : formatOf(new Set(entries.map(nameOf)), lists.flatMap(readPackageList));
}

/** Unpacks every part; null as soon as it is beyond measure, whatever the parts say of their lengths. */
async function listsOf(zip: ZipFile, entries: readonly Entry[]): Promise<Buffer[] | null> {
  const lists: Buffer[] = [];
  let [unpacked, listed] = [0, 0];
  for (const entry of entries) {
    const kept: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const piece = Buffer.from(chunk as Uint8Array); // a stream of a zip gives bytes, typed as any
      unpacked += piece.length;
      if (isList(entry)) kept.push(piece);
      if (isList(entry)) listed += piece.length;
      if (unpacked > MOST_UNPACKED_BYTES || listed > MOST_READ_BYTES) return null;
    }
    if (isList(entry)) lists.push(Buffer.concat(kept));
  }
  return lists;
}

/** Parts are told apart without regard to case. */
const nameOf = ({ fileName }: Entry) => fileName.toLowerCase();
const isList = (entry: Entry) => nameOf(entry) === CONTENT_TYPES || nameOf(entry).endsWith('.rels');

/** Before anything is unpacked. */
function problemOf(entries: readonly Entry[]): Refusal | null {
  const names = new Set(entries.map(nameOf));
  if (!names.has(CONTENT_TYPES)) return documentWrongKind;
  // Two parts of one name, or one part of two names: programs differ in which they read, so that what was looked at
  // need not be what opens.
  if (names.size < entries.length || entries.some(hasOtherName)) return documentBroken;
  if (entries.some((entry) => entry.isEncrypted())) return documentLocked;
  if (entries.some(({ fileName }) => ACTIVE.test(fileName) && !HARMLESS_BIN.test(fileName)))
    return documentActive;
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return unpacked > MOST_UNPACKED_BYTES ? documentSwollen : null;
}

const hasOtherName = ({ extraFields }: Entry) => extraFields.some(({ id }) => id === UNICODE_PATH);

function formatOf(parts: ReadonlySet<string>, lists: readonly Listed[]): Outcome<OfficeFormat> {
  if (lists.some(isActive)) return refuse(documentActive);
  const found = lists.flatMap(({ contentType, partName }) => {
    const format = MAIN_TYPES[contentType?.toLowerCase() ?? ''];
    const isThere = partName !== null && parts.has(partName.toLowerCase().slice(1));
    return format !== undefined && isThere ? [format] : [];
  });
  const [format] = found;
  return format !== undefined && found.length === 1 ? ok(format) : refuse(documentWrongKind);
}

function isActive({ contentType, relation, isOutside }: Listed): boolean {
  if (MACRO_TYPE.test(contentType ?? '') || MACRO_TYPE.test(relation ?? '')) return true;
  return isOutside && FETCHED.test(relation ?? '');
}
