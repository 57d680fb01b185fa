import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');
const names = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b));

it('every icon that can be named is drawn, and nothing else is carried along', () => {
  const named = names(read('icon.tsx'), /^ {2}\| '([a-z-]+)'/gm);
  const drawn = names(read('icon-shapes.scss'), /^ {2}["']([a-z-]+)["']:/gm);
  expect(drawn.length).toBeGreaterThanOrEqual(24);
  expect(drawn).toEqual(named);
});
