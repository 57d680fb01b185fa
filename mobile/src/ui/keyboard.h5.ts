/** One listener for the whole app: Enter and Space press what has a pressable role, arrows move inside a group. */
const pressable = '[role=button],[role=link],[role=switch],[role=radio],[role=checkbox],[role=tab]';
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function listenToKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return closeTopDialog();
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!target?.matches(pressable) || target.getAttribute('aria-disabled') === 'true') return;
    if (event.key === 'Enter' || event.key === ' ') target.click();
    else if (!moveInGroup(target, steps[event.key])) return;
    event.preventDefault();
  });
}

function moveInGroup(target: HTMLElement, step: number | undefined): boolean {
  const group = target.closest('[role=radiogroup],[role=tablist]');
  if (!group || step === undefined) return false;
  const members = [...group.querySelectorAll<HTMLElement>('[role=radio],[role=tab]')];
  members[(members.indexOf(target) + step + members.length) % members.length]?.focus();
  return true;
}

function closeTopDialog(): void {
  const dialogs = document.querySelectorAll('[role=dialog]');
  dialogs[dialogs.length - 1]?.querySelector<HTMLElement>('.ui-sheet__end [role=button]')?.click();
}
