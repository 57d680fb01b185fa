import { type Aria, type AriaProperties, flag } from './aria';

// Only properties that config/aria-properties.ts injects reach the templates.
/** Properties that make a mini-program box speak. */
export function spoken(aria: Aria): AriaProperties {
  return {
    'aria-role': aria.role,
    'aria-label': aria.label,
    'aria-checked': flag(aria.checked),
    'aria-selected': flag(aria.selected),
    'aria-disabled': flag(aria.disabled),
    'aria-hidden': flag(aria.hidden),
    'aria-live': aria.live,
  };
}

export function spokenInput(label: string): Record<string, unknown> {
  return { 'aria-label': label };
}

/** The keyboard of figures. */
export const figuresInput = 'number';

export function spokenImage(description: string): Record<string, unknown> {
  return { 'aria-role': 'img', 'aria-label': description };
}
