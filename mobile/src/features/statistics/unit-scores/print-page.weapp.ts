/** Mini-programs cannot print. */
export function whyNoPrint(): string {
  return '小程序里不能打印。请在电脑上打开网页版的这一页再打印；督查也可以在得分督导里导出 Excel 打印，已按A4横向排好。';
}

export function printPage(): void {
  // Nobody is offered it here.
}
