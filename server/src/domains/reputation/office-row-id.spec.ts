import { officeRowId, placeOfRow } from './office-row-id';

describe('the id of an office’s row', () => {
  it('says batch and place, and nothing else', () => {
    expect(officeRowId({ batch: 12, place: 3 })).toBe('12/3');
    expect(placeOfRow('12/3')).toEqual({ batch: 12, place: 3 });
  });

  it.each(['', '12', '0/1', '1/0', '01/1', '1/1 ', '1/-1', '1/1/1', '12345678/1', '1/1e3'])(
    'is not 「%s」',
    (id) => expect(placeOfRow(id)).toBeNull(),
  );
});
