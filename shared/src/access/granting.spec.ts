import * as fc from 'fast-check';
import { grantableRoles, mayChangeRole } from './granting';
import { type StaffRole, staffRoles } from './roles';

const city = { unitId: 'city', path: ['city'] };
const district = { unitId: 'district', path: ['district', 'city'] };
const street = { unitId: 'street', path: ['street', 'district', 'city'] };
const elsewhere = { unitId: 'elsewhere', path: ['elsewhere', 'city'] };
const admin = (unitId: string) => [{ role: 'administrator' as const, unitId }];

describe('a role', () => {
  it.each([
    ['in the own unit', district, true],
    ['in a unit below', street, true],
    ['in the unit above', city, false],
    ['in a unit beside', elsewhere, false],
  ])('is granted by an administrator %s', (_, unit, may) =>
    expect(mayChangeRole(admin('district'), 'officer', unit)).toBe(may),
  );

  it.each<[StaffRole]>([['auditor'], ['administrator']])('of %s is given from above only', (role) => {
    expect(mayChangeRole(admin('district'), role, district)).toBe(false);
    expect(mayChangeRole(admin('district'), role, street)).toBe(true);
    expect(mayChangeRole(admin('district'), role, city)).toBe(false);
    expect(mayChangeRole(admin('city'), role, district)).toBe(true);
    // Who holds both an own and a higher grant acts by the higher.
    expect(mayChangeRole([...admin('district'), ...admin('city')], role, district)).toBe(true);
  });

  it('is granted by no other role, whatever and wherever', () => {
    const others = staffRoles.filter((role) => role !== 'administrator');
    const places = [city, district, street, elsewhere];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ role: fc.constantFrom(...others), unitId: fc.constantFrom('city', 'district') }),
        ),
        fc.constantFrom(...staffRoles),
        fc.constantFrom(...places),
        (own, role, unit) => !mayChangeRole(own, role, unit),
      ),
    );
  });

  it('that may be granted stands in the list that a screen offers', () => {
    expect(grantableRoles(admin('district'), district)).toEqual(
      staffRoles.filter((role) => role !== 'auditor' && role !== 'administrator'),
    );
    expect(grantableRoles(admin('district'), street)).toEqual(staffRoles);
    expect(grantableRoles([], district)).toEqual([]);
  });
});
