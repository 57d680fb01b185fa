import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chartPalettes } from './chart-palette';

const tokens = readFileSync(path.resolve(__dirname, '../../../ui/tokens.scss'), 'utf8');
const token = (scheme: string, name: string) =>
  new RegExp(`@mixin ${scheme} \\{[^}]*--${name}: (#\\w+);`).exec(tokens)?.[1];

it.each(['light', 'dark'] as const)('the colours of a chart are those of the %s page', (scheme) => {
  const { surface, ink, line, brand, ok, warn, warnTint, neutral } = chartPalettes[scheme];
  expect({ surface, ink, line, brand, ok, warn, warnTint, neutral }).toEqual({
    surface: token(scheme, 'surface'),
    ink: token(scheme, 'ink'),
    line: token(scheme, 'divider'),
    brand: token(scheme, 'brand'),
    ok: token(scheme, 'ok'),
    warn: token(scheme, 'warn'),
    warnTint: token(scheme, 'warn-tint'),
    neutral: token(scheme, 'neutral'),
  });
});
