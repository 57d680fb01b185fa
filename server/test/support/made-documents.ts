import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
} as const;
const PARTS = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

/** The least that is a Word or Excel file, with parts added to it or in the place of its own. */
export function madeOffice(format: 'docx' | 'xlsx', more: Zippable = {}): Buffer {
  const types = `<?xml version="1.0"?><Types><Override PartName="/${PARTS[format]}" ContentType="${TYPES[format]}"/></Types>`;
  const parts = { '[Content_Types].xml': strToU8(types), [PARTS[format]]: strToU8('<x/>'), ...more };
  return Buffer.from(zipSync(parts));
}

/** The least that is a PDF, with something written in it. */
export function madePdf(within = ''): Buffer {
  const body = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog ${within} >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n`;
  return Buffer.from(`${body}startxref\n9\n%%EOF\n`, 'latin1');
}

/** A PDF with objects packed together, as its newer writers do. */
export function pdfWithPacked(objects: string, said = '/Type /ObjStm'): Buffer {
  const head = `%PDF-1.5\n2 0 obj\n<< ${said} /Filter /FlateDecode >>\nstream\n`;
  const packed = deflateSync(Buffer.from(objects, 'latin1'));
  return Buffer.concat([
    Buffer.from(head, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
    madePdf(),
  ]);
}

export const SMALL_DOCUMENT = madePdf('% 示例 canary-document').toString('base64');
