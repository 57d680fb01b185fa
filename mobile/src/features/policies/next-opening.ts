import { type ApplicationWindow, isCertain, windowStanding } from '@yingshang/shared/application-windows';

/** The day of the next opening, where one is certain and nothing is open meanwhile; else null. */
export function nextOpening(windows: readonly ApplicationWindow[], today: string | undefined): string | null {
  if (today === undefined) return null;
  const certain = windows.filter(isCertain);
  if (certain.some((window) => windowStanding(window, today) === 'open')) return null;
  return certain.find((window) => windowStanding(window, today) === 'upcoming')?.from ?? null;
}
