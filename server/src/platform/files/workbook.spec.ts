import { strFromU8, unzipSync } from 'fflate';
import { fileNameOf, type WorkbookCell, writeWorkbook } from './workbook';

const sheetText = async (rows: readonly (readonly WorkbookCell[])[]) => {
  const files = unzipSync(await writeWorkbook([{ name: '概况', widths: [20], rows }]));
  return Object.entries(files)
    .filter(([name]) => /sheet1\.xml$|sharedStrings|styles|workbook\.xml$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');
};

describe('a workbook', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a.example","点我")'])(
    'keeps %j as a text that is never computed',
    async (text) => {
      const written = await sheetText([['标题'], [text]]);
      expect(written).not.toContain('<f>');
      expect(written).toMatch(/t="(s|inlineStr)"/);
      expect(written).not.toMatch(/t="(str|n)"/);
      // Format 49 is `@`: editing the cell does not make a formula of it either.
      expect(written).toMatch(/numFmtId="49"|formatCode="@"/);
    },
  );

  it('keeps numbers as numbers, and shares as percentages', async () => {
    const written = await sheetText([['数'], [1234], [{ share: 0.25 }]]);
    expect(written).toContain('<v>1234</v>');
    expect(written).toContain('<v>0.25</v>');
    expect(written).toContain('formatCode="0.0%"');
  });

  it('keeps points as numbers with their digits', async () => {
    const written = await sheetText([['数'], [{ number: 86.4, digits: 2 }], [{ number: 91.5, digits: 1 }]]);
    expect(written).toContain('<v>86.4</v>');
    expect(written).toContain('formatCode="0.0"');
  });

  it('prints as wide as a page of A4 across, with the heading on each', async () => {
    const written = await sheetText([['标题'], ['字']]);
    expect(written).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/);
    expect(written).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(written).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'概况'!$1:$1</definedName></definedNames>`,
    );
    expect(written.match(/<definedNames/g)).toHaveLength(1);
  });

  it('leaves out what no XML can hold', async () => {
    expect(await sheetText([['甲\u0001乙\u000b<丙>&']])).toContain('甲乙&lt;丙&gt;&amp;');
  });

  it('has a file name that every system takes', () =>
    expect(fileNameOf('推送效果 关于“A/B”的通知:\n<草案>?', '.xlsx')).toBe(
      '推送效果 关于“A B”的通知 草案.xlsx',
    ));
});
