import { fieldGroups, profileFields } from './index';

it('every field of the catalogue stands in exactly one group', () => {
  const grouped = fieldGroups.flatMap(({ fields }) => fields);
  expect([...grouped].sort()).toEqual(profileFields.map(({ key }) => key).sort());
});
