/** Taro's boxes are invisible, and so without focus, until they are set up. */
const SET_UP_MS = 60;

/** A screen reader goes on from the title of the page in front; nothing is scrolled by it. */
export function focusTitle(): void {
  setTimeout(() => {
    const titles = [...document.querySelectorAll<HTMLElement>('.ui-page__title')];
    // Pages below on the stack stay in the document, unseen.
    const title = titles.findLast((one) => one.offsetParent !== null);
    if (title === undefined) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, SET_UP_MS);
}
