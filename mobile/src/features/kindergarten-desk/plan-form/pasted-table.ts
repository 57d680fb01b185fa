import { freshId, type KindergartenRow, type StageForm } from './plan-form';

export interface PastedTable {
  readonly rows: readonly KindergartenRow[];
  /** How many were new, and how many had been there by name. */
  readonly added: number;
  readonly changed: number;
  /** Of lines that were left out. */
  readonly problems: readonly string[];
}

const BETWEEN_CELLS = /\t|[,，;；]/;
const HEADING = /^(名称|幼儿园|幼儿园名称|园名|单位)$/;
const SEATS = /^\d{1,5}$/;

/**
 * A table as it is copied out of a spreadsheet: name, address, phone, then the seats of each stage in their order.
 * A kindergarten of the same name is written over, and keeps its id.
 */
export function pastedKindergartens(
  text: string,
  stages: readonly Pick<StageForm, 'id'>[],
  before: readonly KindergartenRow[],
): PastedTable {
  const rows = [...before];
  const problems: string[] = [];
  let [added, changed] = [0, 0];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = line.split(BETWEEN_CELLS).map((cell) => cell.trim());
    const [name = '', address = '', phone = ''] = cells;
    if (cells.every((cell) => cell === '') || HEADING.test(name)) continue;
    const problem = problemOfLine(cells, stages.length);
    if (problem !== null) {
      problems.push(`第${at + 1}行${problem}`);
      continue;
    }
    const place = rows.findIndex((row) => row.name === name);
    const id = rows[place]?.id ?? freshId('k', rows);
    const seats = Object.fromEntries(stages.map((stage, column) => [stage.id, cells[3 + column] || '0']));
    const row = { id, name, address, phone, seats };
    if (place < 0) rows.push(row);
    else rows[place] = row;
    if (place < 0) added += 1;
    else changed += 1;
  }
  return { rows, added, changed, problems };
}

function problemOfLine(cells: readonly string[], stages: number): string | null {
  const [name = '', address = '', , ...seats] = cells;
  if (name === '') return '没有名称';
  if (address === '') return `（${name}）没有地址`;
  if (seats.filter((cell) => cell !== '').length > stages)
    return `（${name}）的学位比阶段多：方案现在有${stages}个阶段`;
  const wrong = seats.find((cell) => cell !== '' && !SEATS.test(cell));
  return wrong === undefined ? null : `（${name}）的学位“${wrong}”不是整数`;
}
