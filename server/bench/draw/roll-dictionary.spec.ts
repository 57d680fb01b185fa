import { tryDictionary } from './dictionary-trial';

it('a published roll gives away nobody of a county, and a roll without salts everybody', () => {
  const figures = tryDictionary(1_500, 200);
  expect(figures).toMatchObject({ numbers: 1_500, matches: 0, shapes: 110, plantedFound: 110 });
});
