import { useEffect } from 'react';

/** Taro's boxes are invisible, and so without focus, until they are set up. */
const SET_UP_MS = 60;

/** Focus goes into the dialog that opened, stays there, and returns to where it was when the dialog closes. */
export function useDialogFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    const dialogs = document.querySelectorAll<HTMLElement>('[role=dialog]');
    const dialog = dialogs[dialogs.length - 1];
    const timer = setTimeout(() => dialog?.focus(), SET_UP_MS);
    const keepInside = (event: FocusEvent) => {
      if (dialog && event.target instanceof Node && !dialog.contains(event.target)) dialog.focus();
    };
    document.addEventListener('focusin', keepInside);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', keepInside);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}
