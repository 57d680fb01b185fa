import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { documentEmpty, documentLocked, documentTooLarge, documentWrongKind } from './document.refusals';
import { officeDocumentOf } from './office-document';
import { problemOfPdf } from './pdf-problem';

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx';

export interface CleanDocument {
  readonly bytes: Buffer;
  /** By its content; what a sender calls the file means nothing. */
  readonly format: DocumentFormat;
}

const PDF_HEAD = /^%PDF-[12]\.\d/;
/** What older office programs write, and newer ones around a file with a password. */
const COMPOUND_HEAD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * A PDF, Word or Excel file that a person sends, kept as it came: unlike a photo it cannot be written anew without
 * losing something. What is not wholly one of these, what runs by itself, what is locked and what unpacks beyond
 * measure is refused; what is written in it, its author's name among it, stays.
 */
export async function cleanDocument(sent: Uint8Array, mostBytes: number): Promise<Outcome<CleanDocument>> {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength);
  if (bytes.length === 0) return refuse(documentEmpty);
  if (bytes.length > mostBytes) return refuse(documentTooLarge(mostBytes));
  if (PDF_HEAD.test(bytes.toString('latin1', 0, 8))) {
    const wrong = await problemOfPdf(bytes);
    return wrong === null ? ok({ bytes, format: 'pdf' }) : refuse(wrong);
  }
  if (bytes.subarray(0, COMPOUND_HEAD.length).equals(COMPOUND_HEAD))
    return refuse(bytes.includes(ENCRYPTED_PACKAGE) ? documentLocked : documentWrongKind);
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return refuse(documentWrongKind);
  const format = await officeDocumentOf(bytes);
  return format.ok ? ok({ bytes, format: format.value }) : format;
}
