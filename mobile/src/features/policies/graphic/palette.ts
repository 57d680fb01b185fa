/** A picture is drawn, not styled, so it cannot read the CSS variables of `ui/tokens`: the same values stand here. */
export interface Palette {
  readonly surface: string;
  readonly box: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly brand: string;
  readonly onBrand: string;
}

export const LIGHT: Palette = {
  surface: '#FFFFFF',
  box: '#F4F6F8',
  line: '#D8DEE5',
  ink: '#1B2430',
  ink2: '#4A5665',
  ink3: '#5F6B7A',
  brand: '#0B5C8A',
  onBrand: '#FFFFFF',
};

export const DARK: Palette = {
  surface: '#1A222C',
  box: '#10161D',
  line: '#27313C',
  ink: '#EDF1F5',
  ink2: '#B4BFCB',
  ink3: '#98A5B3',
  brand: '#7CC4EE',
  onBrand: '#08202F',
};
