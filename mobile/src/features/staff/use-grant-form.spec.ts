import { wantedGrant } from './use-grant-form';

const typed = { phone: ' 13800000001 ', name: '王示甲子', role: 'officer' as const, endsOn: '' };

describe('what is typed to grant a role', () => {
  it('goes to a number with a name', () =>
    expect(wantedGrant(typed, false)).toEqual({
      to: { by: 'phone', phone: '13800000001', name: '王示甲子' },
      role: 'officer',
      endsOn: null,
    }));

  it('goes to a demo identity in a demo, whatever number was typed', () => {
    expect(wantedGrant(typed, true)).toBeNull();
    expect(wantedGrant({ ...typed, demoKind: 'resident', endsOn: '2027-01-31' }, true)).toEqual({
      to: { by: 'demo', kind: 'resident' },
      role: 'officer',
      endsOn: '2027-01-31',
    });
  });

  it.each([[{ phone: ' ' }], [{ name: '' }], [{ role: undefined }]])('is not sent without %p', (missing) =>
    expect(wantedGrant({ ...typed, ...missing }, false)).toBeNull(),
  );
});
