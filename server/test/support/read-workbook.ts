import { strFromU8, unzipSync } from 'fflate';

/** What a spreadsheet reads of a workbook: the cells of its sheets, from 1, and the files within it as they are. */
export function readWorkbook(base64: string) {
  const files = unzipSync(Buffer.from(base64, 'base64'));
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const texts = [...file('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text]) => text ?? '',
  );
  const cells = (row: string) =>
    [...row.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(
      ([, kind = '', value]) => {
        if (value === undefined) return '';
        return kind.includes('t="s"') ? (texts[Number(value)] ?? '') : Number(value);
      },
    );
  const rows = (sheet: number) =>
    [...file(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row = '']) =>
      cells(row),
    );
  return { file, rows };
}
