/** The mini-program gives no way to move its screen reader. */
export function focusTitle(): void {}
