/** Mini-programs cannot print. */
export function whyNoPrint(): string {
  return '小程序里不能打印。请在电脑上打开网页版的这一页再打印。';
}

export function printPage(): void {
  // Nobody is offered it here.
}
