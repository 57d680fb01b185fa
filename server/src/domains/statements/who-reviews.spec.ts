import type { RoleGrant } from '@yingshang/shared/access';
import { mayReview } from './who-reviews';

const office = { unitId: 'street', path: ['street', 'district', 'bureau'] };
const city = new Set(['bureau', 'other-bureau']);
const grants = (...roles: readonly (readonly [RoleGrant['role'], string])[]) =>
  roles.map(([role, unitId]) => ({ role, unitId }));

describe('who checks what was said of an office', () => {
  it.each([
    ['a supervisor of a unit above it', grants(['supervisor', 'district']), true],
    ['a reviewer of a unit above it', grants(['reviewer', 'bureau']), true],
    ['a reviewer of another body of the city', grants(['reviewer', 'other-bureau']), true],
    ['a reviewer of another street', grants(['reviewer', 'other-street']), false],
    ['its own reviewer', grants(['reviewer', 'street']), false],
    ['a reviewer above who also works in it', grants(['reviewer', 'bureau'], ['officer', 'street']), false],
    ['a lead above it', grants(['lead', 'bureau']), false],
    ['nobody', [], false],
  ])('%s: %s', (_, roles, may) => expect(mayReview(roles, office, (id) => city.has(id))).toBe(may));

  it('a body of the city is checked by another, never by itself', () => {
    const bureau = { unitId: 'bureau', path: ['bureau'] };
    expect(mayReview(grants(['supervisor', 'bureau']), bureau, (id) => city.has(id))).toBe(false);
    expect(mayReview(grants(['supervisor', 'other-bureau']), bureau, (id) => city.has(id))).toBe(true);
  });
});
