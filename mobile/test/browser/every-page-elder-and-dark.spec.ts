import { demoTour, type Look } from './demo-tour';
import { coveredWhenFocused } from './page-checks';

jest.setTimeout(360_000);

const tour = demoTour();
const looks: readonly Look[] = [
  { look: 'the elders’ version', scheme: 'light', size: 'elder' },
  { look: 'dark', scheme: 'dark', size: 'standard' },
];

test.each(looks)(
  'in $look no page has anything that axe finds wrong, none scrolls sideways, and every target suits a finger',
  async (look) => expect(await tour.flaws(look)).toEqual([]),
);

test('in the elders’ version nothing that has the focus is covered by a bar', async () => {
  const [elder] = looks;
  if (elder === undefined) throw new Error('the elders’ version is the first look');
  expect(await tour.findings(elder, (page) => coveredWhenFocused(page, 25))).toEqual([]);
});
