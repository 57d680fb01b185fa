/** The file is not what it should be at this row (1 is the first); worded for the person who wrote it. */
export class UnreadableRow extends Error {
  constructor(
    readonly row: number | null,
    message: string,
  ) {
    super(message);
  }
}

/** No row of a pack is longer; a missing quote would otherwise swallow the rest of the file. */
export const LONGEST_ROW = 200_000;

type Place = 'before' | 'inside' | 'after';

/**
 * Cuts the text of a JSON array into the texts of its elements while it streams by.
 * It only counts brackets and quotes; whether an element is JSON is found out by whoever parses it.
 */
export class ArraySplitter {
  private place: Place = 'before';
  private depth = 0;
  private quoted = false;
  private escaped = false;
  private element = '';
  private row = 1;
  private comma = false;

  /** Returns the elements that this piece of text completes. @throws UnreadableRow */
  push(text: string): string[] {
    const complete: string[] = [];
    for (const character of text) this.take(character, complete);
    if (this.element.length > LONGEST_ROW)
      throw new UnreadableRow(this.row, '这一行太长，可能缺少引号或括号');
    return complete;
  }

  /** @throws UnreadableRow when the text stopped before the array did. */
  end(): void {
    if (this.place === 'before') throw new UnreadableRow(null, '文件是空的，应为 JSON 列表');
    if (this.place === 'inside') throw new UnreadableRow(this.row, '文件在这一行中断，缺少引号或括号');
  }

  private take(character: string, complete: string[]): void {
    if (this.quoted) this.takeQuoted(character);
    else if (this.place !== 'inside') this.takeOutside(character);
    else if (this.depth === 0 && (character === ',' || character === ']')) this.close(character, complete);
    else this.takeInside(character);
  }

  private takeQuoted(character: string): void {
    this.element += character;
    if (this.escaped) this.escaped = false;
    else if (character === '\\') this.escaped = true;
    else if (character === '"') this.quoted = false;
  }

  private takeOutside(character: string): void {
    if (character.trim() === '') return;
    if (this.place === 'after') throw new UnreadableRow(null, `列表结束之后还有内容「${character}」`);
    if (character !== '[') throw new UnreadableRow(null, '文件应为 JSON 列表，以 [ 开头');
    this.place = 'inside';
  }

  private takeInside(character: string): void {
    this.element += character;
    if (character === '"') this.quoted = true;
    else if (character === '{' || character === '[') this.depth += 1;
    else if (character === '}' || character === ']') this.depth -= 1;
  }

  private close(character: ',' | ']', complete: string[]): void {
    const text = this.element.trim();
    const emptyList = character === ']' && this.row === 1 && !this.comma;
    if (text !== '') complete.push(text);
    else if (!emptyList) throw new UnreadableRow(this.row, '多了一个逗号');
    this.element = '';
    this.row += 1;
    this.comma = character === ',';
    if (character === ']') this.place = 'after';
  }
}
