import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { madeOffice, madePdf, pdfWithPacked } from '../../../test/support/made-documents';
import { cleanDocument } from './clean-document';

const MOST = 10 * 1024 * 1024;
const outcome = async (bytes: Uint8Array, most = MOST) => {
  const clean = await cleanDocument(bytes, most);
  return clean.ok ? clean.value.format : clean.refusal.code;
};

/** A part whose directory says another length than it has, as traps for those do who believe it. */
function lyingAbout(zip: Buffer, part: string, said: number): Buffer {
  const lied = Buffer.from(zip);
  const at = lied.lastIndexOf(part) - 46;
  expect(lied.readUInt32LE(at)).toBe(0x02014b50);
  lied.writeUInt32LE(said, at + 24);
  return lied;
}

/** A list that leads from a settings part to wherever is said. */
const leading = (relationship: string) =>
  madeOffice('docx', {
    'word/_rels/settings.xml.rels': strToU8(`<Relationships>${relationship}</Relationships>`),
  });

/** A part whose directory gives it a second name, which some programs take for the first. */
function withOtherName(other: string): Buffer {
  const name = strToU8(other);
  const extra = Buffer.concat([Buffer.from([1, 0, 0, 0, 0]), name]);
  return madeOffice('docx', { 'word/a.xml': [strToU8('x'), { extra: { 0x7075: extra } }] });
}

/** The flag of a part that is locked by a password. */
function locked(zip: Buffer, part: string): Buffer {
  const flagged = Buffer.from(zip);
  const at = flagged.lastIndexOf(part) - 46;
  flagged.writeUInt16LE(flagged.readUInt16LE(at + 8) | 1, at + 8);
  return flagged;
}

// The traps unpack to a hundred megabytes before they are known for what they are.
jest.setTimeout(30_000);

describe('a document that a person sends', () => {
  it('is taken for what is in it, and kept as it came', async () => {
    const pdf = madePdf();
    expect(await cleanDocument(pdf, MOST)).toEqual({ ok: true, value: { bytes: pdf, format: 'pdf' } });
    expect(await outcome(madeOffice('docx'))).toBe('docx');
    expect(await outcome(madeOffice('xlsx'))).toBe('xlsx');
    expect(
      await outcome(madeOffice('xlsx', { 'xl/printerSettings/printerSettings1.bin': strToU8('x') })),
    ).toBe('xlsx');
    expect(await outcome(pdfWithPacked('<< /Type /Pages >>'))).toBe('pdf');
    const link = '<Relationship Type="http://x/hyperlink" TargetMode="External" Target="http://x/"/>';
    expect(await outcome(leading(link))).toBe('docx');
  });

  it('is read in no time worth speaking of, even when its lists were made to be read for ever', async () => {
    const unended = leading('<Relationship TargetMode="'.repeat(150_000));
    const startedAt = performance.now();
    expect(await outcome(unended)).toBe('documents.broken');
    // The expressions that stood here first took minutes for it.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'documents.empty'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'documents.wrong-kind'],
    ['a program', Buffer.from('MZ\u0090\u0000'), 'documents.wrong-kind'],
    ['a page of the web', Buffer.from('<html><script>1</script>'), 'documents.wrong-kind'],
    [
      'a page with a PDF behind it',
      Buffer.concat([Buffer.from('<html>'), madePdf()]),
      'documents.wrong-kind',
    ],
    ['a zip that is no document', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'documents.wrong-kind'],
    [
      'slides',
      Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'ppt/presentation.xml': strToU8('x') })),
      'documents.wrong-kind',
    ],
    [
      'a part named like Word’s without its type',
      Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('x') })),
      'documents.wrong-kind',
    ],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'documents.wrong-kind'],
    [
      'a Word file with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'documents.locked',
    ],
    ['a PDF with a password', madePdf('/Encrypt 5 0 R'), 'documents.locked'],
    ['a PDF that was cut', madePdf().subarray(0, 60), 'documents.broken'],
    ['a PDF that runs a script', madePdf('/OpenAction << /S /JavaScript >>'), 'documents.active'],
    ['a PDF that starts a program', madePdf('/OpenAction << /S /Launch >>'), 'documents.active'],
    ['a PDF with a file in it', madePdf('/Type /EmbeddedFile'), 'documents.active'],
    ['a PDF whose script spells its name', madePdf('/S /J#61vaScr#69pt'), 'documents.active'],
    ['a PDF with a form that runs', madePdf('/AcroForm << /XFA 5 0 R >>'), 'documents.active'],
    ['a PDF whose script is packed', pdfWithPacked('<< /S /JavaScript >>'), 'documents.active'],
    [
      'a PDF whose packed script is not called packed',
      pdfWithPacked('<< /S /JavaScript >>', '/Type 9 0 R /N 1 /First 4'),
      'documents.active',
    ],
    [
      'a PDF that rewrites its packed objects',
      pdfWithPacked('<< >>', '/Type /ObjStm /DecodeParms << /Predictor 12 >>'),
      'documents.broken',
    ],
    ['a PDF that unpacks beyond measure', pdfWithPacked(' '.repeat(51 * 1024 * 1024)), 'documents.swollen'],
    ['macros', madeOffice('docx', { 'word/vbaProject.bin': strToU8('x') }), 'documents.active'],
    [
      'macros of old Excel',
      madeOffice('xlsx', { 'xl/macrosheets/sheet1.xml': strToU8('x') }),
      'documents.active',
    ],
    ['a program within', madeOffice('docx', { 'word/embeddings/a.exe': strToU8('x') }), 'documents.active'],
    [
      'a template that is fetched on opening',
      leading(
        '<Relationship Id="1" Type="http://x/attachedTemplate" TargetMode="External" Target="http://x/"/>',
      ),
      'documents.active',
    ],
    [
      'a template whose fetching is spelt otherwise',
      leading(
        "<Relationship Type='http://x/attached&#84;emplate'\n TargetMode = 'External' Target='http://x/'/>",
      ),
      'documents.active',
    ],
    ['a list that nobody can read', leading('<Relationship '), 'documents.broken'],
    [
      'a list of another alphabet',
      madeOffice('docx', { '_rels/.rels': Buffer.from('\ufeff<Relationships/>', 'utf16le') }),
      'documents.broken',
    ],
    [
      'a list that begins with definitions',
      madeOffice('docx', { '_rels/.rels': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><Relationships/>') }),
      'documents.broken',
    ],
    ['two parts of one name', madeOffice('docx', { 'WORD/Document.xml': strToU8('x') }), 'documents.broken'],
    ['a part of two names', withOtherName('word/b.xml'), 'documents.broken'],
    ['a zip that was cut', madeOffice('docx').subarray(0, 80), 'documents.broken'],
    ['a part that leads out', madeOffice('docx', { '../../etc/x': strToU8('x') }), 'documents.broken'],
    ['a locked part', locked(madeOffice('docx'), 'word/document.xml'), 'documents.locked'],
  ])('is refused when it is %s', async (_what, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  it('is refused when it is larger than may be', async () => {
    expect(await outcome(madePdf(), madePdf().length - 1)).toBe('documents.too-large');
    expect(await outcome(madePdf(), madePdf().length)).toBe('pdf');
  });

  it('is refused when it unpacks beyond measure, whether it says so or not', async () => {
    const bomb = madeOffice('xlsx', { 'xl/sheet1.xml': new Uint8Array(101 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await outcome(bomb)).toBe('documents.swollen');
    expect(await outcome(lyingAbout(bomb, 'xl/sheet1.xml', 10))).toBe('documents.broken');
    const many = Object.fromEntries(
      Array.from({ length: 3_001 }, (_, at) => [`word/${at}.xml`, strToU8('')]),
    );
    expect(await outcome(madeOffice('docx', many))).toBe('documents.swollen');
  });

  it('never ends in a fault, whatever was sent', async () => {
    const heads = [Buffer.alloc(0), Buffer.from('%PDF-1.7'), madeOffice('docx'), madePdf()];
    const sent = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), fc.nat(400));
    await fc.assert(
      fc.asyncProperty(sent, async ([head, tail, cut]) => {
        expect(
          await outcome(Buffer.concat([head.subarray(0, Math.max(0, head.length - cut)), tail])),
        ).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
    // One byte of a good file changed.
    const good = madeOffice('xlsx');
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(change, async ([at, byte]) => {
        const changed = Buffer.from(good);
        changed[at] = byte;
        expect(await outcome(changed)).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
  });
});
