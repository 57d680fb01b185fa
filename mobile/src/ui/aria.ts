/** What a screen reader is told about one of our boxes; each platform words it its own way. */
export interface Aria {
  role?:
    | 'main'
    | 'button'
    | 'link'
    | 'switch'
    | 'radio'
    | 'checkbox'
    | 'radiogroup'
    | 'tab'
    | 'tablist'
    | 'dialog'
    | 'heading'
    | 'list'
    | 'listitem'
    | 'img'
    | 'status'
    | 'alert'
    | 'group'
    | 'region'
    | 'search'
    | 'table'
    | 'row'
    | 'columnheader'
    | 'rowheader'
    | 'cell';
  label?: string;
  /** Heading level on the web. */
  level?: number;
  checked?: boolean;
  selected?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  hidden?: boolean;
  live?: 'polite' | 'assertive';
  /** Reached with the Tab key on the web; `pressable` roles are by themselves. */
  focusable?: boolean;
}

export type AriaProperties = Record<string, string | number | undefined>;

export function flag(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
