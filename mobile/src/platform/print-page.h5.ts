/** Null where the page can be printed, else where to go for it. WeChat's own browser has no printer. */
export function whyNoPrint(): string | null {
  return /MicroMessenger/i.test(navigator.userAgent)
    ? '微信里不能打印。请点右上角，在浏览器里打开本页，再打印。'
    : null;
}

export function printPage(): void {
  window.print();
}
