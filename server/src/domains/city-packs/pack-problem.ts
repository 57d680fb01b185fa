/** One thing wrong with a pack, for the person who prepares it. */
export interface PackProblem {
  readonly file: string;
  /** 1 is the first row; null when it is about the whole file. */
  readonly row: number | null;
  readonly id: string | null;
  readonly field: string | null;
  readonly message: string;
}

export const MOST_PROBLEMS = 20;

/** Collects what is wrong until there is enough to work on. */
export class PackProblems {
  readonly found: PackProblem[] = [];

  add(problem: PackProblem): void {
    if (!this.full) this.found.push(problem);
  }

  get full(): boolean {
    return this.found.length >= MOST_PROBLEMS;
  }
}

/** 「officers.jsonl 第 17 行（of-00017）的 unitId：没有这个单位」 */
export function problemWords({ file, row, id, field, message }: PackProblem): string {
  const where = [file, row === null ? '' : ` 第 ${row} 行`, id === null ? '' : `（${id}）`].join('');
  return `${where}${field === null ? '' : `的 ${field}`}：${message}`;
}
