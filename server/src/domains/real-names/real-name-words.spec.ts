import { calendarDate } from '@yingshang/shared/kernel';
import { checkedWords, maskedIdNumber, maskedName, normalizeName } from './real-name-words';
import { isSample, samplePeople } from './sample-people';

const today = calendarDate('2026-11-21');
const named = { name: '王示甲', idNumber: '210199190001010005' };

describe('a name and an ID number', () => {
  it('are taken however they are typed', () => {
    expect(checkedWords({ name: ' 王 示甲', idNumber: '４４０１９９ 19900704009x' }, today)).toEqual({
      ok: true,
      value: { name: '王示甲', idNumber: '44019919900704009X' },
    });
    expect(normalizeName('阿示都•热合曼')).toBe('阿示都·热合曼');
  });

  it.each(['', '王', 'Wang', '王1', '·王示', '王示甲<'])('are refused for the name 「%s」', (name) =>
    expect(checkedWords({ ...named, name }, today)).toMatchObject({
      refusal: { code: 'real-names.bad-name' },
    }),
  );

  it('are refused for a number with a wrong check figure', () =>
    expect(checkedWords({ ...named, idNumber: '210199190001010006' }, today)).toMatchObject({
      refusal: { code: 'real-names.bad-id-number', field: 'idNumber' },
    }));

  it('are not asked of a child, up to the day before the fourteenth birthday', () => {
    const child = { ...named, idNumber: '999999201010100099' };
    expect(checkedWords(child, calendarDate('2024-10-09'))).toMatchObject({
      refusal: { code: 'real-names.too-young' },
    });
    expect(checkedWords(child, calendarDate('2024-10-10'))).toMatchObject({ ok: true });
  });

  it('are shown masked', () => {
    expect(maskedName('王示甲')).toBe('王**');
    expect(maskedIdNumber(named.idNumber)).toBe('210*************05');
  });
});

describe('the stand-in', () => {
  it('takes every sample', () => {
    for (const sample of samplePeople) {
      expect(checkedWords(sample, today).ok).toBe(true);
      expect(isSample(sample)).toBe(true);
    }
  });

  it.each([
    ['a name that could be somebody’s', { ...named, name: '王小明' }],
    ['a number that could be somebody’s', { ...named, idNumber: '110101199003070000' }],
  ])('takes no %s', (_, other) => expect(isSample(other)).toBe(false));
});
