import { type Aria, type AriaProperties, flag } from './aria';

const pressable: ReadonlySet<Aria['role']> = new Set([
  'button',
  'link',
  'switch',
  'radio',
  'checkbox',
  'tab',
]);

/** Properties that make a Taro box speak and take focus in a browser. */
export function spoken(aria: Aria): AriaProperties {
  const focusable = aria.focusable ?? pressable.has(aria.role);
  return given({
    role: aria.role,
    tabIndex: focusable ? (aria.disabled ? -1 : 0) : undefined,
    'aria-label': aria.label,
    'aria-level': aria.level,
    'aria-checked': flag(aria.checked),
    'aria-selected': flag(aria.selected),
    'aria-disabled': flag(aria.disabled),
    'aria-expanded': flag(aria.expanded),
    'aria-hidden': flag(aria.hidden),
    'aria-live': aria.live,
    'aria-modal': aria.role === 'dialog' ? 'true' : undefined,
  });
}

/** Taro's boxes take an undefined `tabIndex` for 0 and would all be stops of the Tab key. */
function given(properties: AriaProperties): AriaProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/** A Taro input wraps the real one, which must carry the name itself. */
export function spokenInput(
  label: string,
  invalid: boolean,
  fills?: 'tel' | 'one-time-code',
): Record<string, unknown> {
  const filled = fills === undefined ? {} : { autocomplete: fills, inputmode: 'numeric' };
  return { nativeProps: { 'aria-label': label, 'aria-invalid': String(invalid), ...filled } };
}

/** A browser's number field knows no length, takes an e, and drops a nought at the front: figures are text to it. */
export const figuresInput = 'text';

export function spokenImage(description: string): Record<string, unknown> {
  return { nativeProps: { alt: description } };
}
