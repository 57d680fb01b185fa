import writeXlsxFile from 'write-excel-file/node';
import { printSetUp } from './print-set-up';

/** A number stays one in the workbook; a share is written as a percentage, points with their digits. */
export type WorkbookCell =
  | string
  | number
  | { readonly share: number }
  | { readonly number: number; readonly digits: 1 | 2 };

export interface WorkbookSheet {
  /** At most 31 characters, without `: \ / ? * [ ]`: so the format wants it. */
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** The first row is the heading. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Characters that XML cannot hold, and that nobody sees. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/**
 * Sheets as an .xlsx file. A text is a text, whatever it begins with: its cell has the type and the format of one, so
 * that `=…` is neither computed on opening nor when somebody edits the cell. It prints as `printSetUp` says.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
    })),
    { features: [printSetUp] },
  ).toBuffer();
}

function cellOf(cell: WorkbookCell, head: boolean) {
  const bold = head ? ({ fontWeight: 'bold' } as const) : {};
  if (typeof cell === 'number') return { value: cell, type: Number, format: '#,##0', ...bold };
  if (typeof cell === 'object' && 'number' in cell)
    return { value: cell.number, type: Number, format: cell.digits === 1 ? '0.0' : '0.00', ...bold };
  if (typeof cell === 'object') return { value: cell.share, type: Number, format: '0.0%', ...bold };
  return { value: cell.replace(UNWRITABLE, ''), type: String, format: '@', wrap: true, ...bold };
}

/** A name that every system takes for a file; `suffix` with its dot. */
export function fileNameOf(words: string, suffix: string): string {
  const safe = words.replace(UNWRITABLE, '').replace(/[\\/:*?"<>|\s]+/g, ' ');
  return `${safe.trim().slice(0, 80)}${suffix}`;
}
