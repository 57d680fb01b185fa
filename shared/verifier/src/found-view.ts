import { placeInWords, type ResultLine, waitingInWords } from '@yingshang/shared/draw';
import { tagged } from './elements';
import type { Opened } from './messages';

/** What came out for one child, the place first. */
export function fillFound(box: HTMLElement, { plan, lines }: Opened, result: ResultLine | null): void {
  const page = box.ownerDocument;
  if (result === null) {
    const words =
      '名册里没有对得上的一条。请核对验算码、身份证号和姓名是否与报名回执上的一字不差，文件是否是这一次派位的。';
    box.replaceChildren(tagged(page, 'p', words, 'error'));
    return;
  }
  const rows: [string, string][] = [
    ['录取', placeInWords(plan, result.placed)],
    ...(result.placed === null
      ? [['候补', waitingInWords(plan, result.waiting)] satisfies [string, string]]
      : []),
    ['顺序', `${lines} 条中第 ${result.rank} 位`],
    ['名册序号', `第 ${result.seq} 条`],
  ];
  const list = tagged(page, 'dl');
  for (const [term, words] of rows) list.append(tagged(page, 'dt', term), tagged(page, 'dd', words));
  box.replaceChildren(list);
}
