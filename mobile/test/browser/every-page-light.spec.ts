import { demoTour, type Look } from './demo-tour';

jest.setTimeout(360_000);

const tour = demoTour();
const looks: readonly Look[] = [
  { look: 'standard', scheme: 'light', size: 'standard' },
  { look: 'large type', scheme: 'light', size: 'large' },
];

test.each(looks)(
  'in $look no page has anything that axe finds wrong, none scrolls sideways, and every target suits a finger',
  async (look) => expect(await tour.flaws(look)).toEqual([]),
);
