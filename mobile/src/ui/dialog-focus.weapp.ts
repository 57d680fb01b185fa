/** The mini-program's screen reader follows what is on top by itself. */
export function useDialogFocus(): void {}
