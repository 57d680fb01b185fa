import { profileFields } from '@yingshang/shared/eligibility';
import { profileGroups } from './profile-groups';

it('every field of the catalogue stands in exactly one group', () => {
  const grouped = profileGroups.flatMap(({ fields }) => fields);
  expect([...grouped].sort()).toEqual(profileFields.map(({ key }) => key).sort());
});
