import { strFromU8, unzipSync } from 'fflate';
import { fileNameOf, writeWorkbook } from './workbook';

const sheetText = async (rows: readonly (readonly (string | number | { share: number })[])[]) => {
  const files = unzipSync(await writeWorkbook([{ name: '概况', widths: [20], rows }]));
  return Object.entries(files)
    .filter(([name]) => /sheet1\.xml$|sharedStrings|styles/.test(name))
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

  it('leaves out what no XML can hold', async () => {
    expect(await sheetText([['甲\u0001乙\u000b<丙>&']])).toContain('甲乙&lt;丙&gt;&amp;');
  });

  it('has a file name that every system takes', () =>
    expect(fileNameOf('推送效果 关于“A/B”的通知:\n<草案>?', '.xlsx')).toBe(
      '推送效果 关于“A B”的通知 草案.xlsx',
    ));
});
