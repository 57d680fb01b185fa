import { useEffect } from 'react';

/** Focus goes into the dialog that opened, stays there, and returns to where it was when the dialog closes. */
export function useDialogFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    const dialogs = document.querySelectorAll<HTMLElement>('[role=dialog]');
    const dialog = dialogs[dialogs.length - 1];
    dialog?.focus();
    const keepInside = (event: FocusEvent) => {
      if (dialog && event.target instanceof Node && !dialog.contains(event.target)) dialog.focus();
    };
    document.addEventListener('focusin', keepInside);
    return () => {
      document.removeEventListener('focusin', keepInside);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}
