import { calendarDate } from '../kernel';
import {
  isCreditCode,
  isMobileNumber,
  isRegistrationNumber,
  isResidentId,
  normalizeCreditCode,
  normalizeMobileNumber,
  normalizeResidentId,
} from './index';

// Every number here is synthetic: region codes are unassigned, bodies hold FAKE or runs of zeros.

describe('a resident ID number', () => {
  const accepts = (text: string) => isResidentId(text, calendarDate('2026-11-21'));
  it.each([
    '210199190001010005',
    '210199190002280015',
    '210199200002290025',
    '210199199912310034',
    '440199198506150045',
    '44019919900704009X',
    '210199202402290066',
    '210199194910010078',
    '999999199009090081',
    '999999201010100099',
  ])('%s is well-formed', (text) => expect(accepts(text)).toBe(true));
  it.each([
    '210199190001010000',
    '21019919000228001',
    '2101992000022900250',
    '210199190002290010',
    '210199199913010017',
    '210199209901010016',
    '2101991990O1010011',
    '4401991985061500X5',
    '44019999010704009X',
    '210199202402290606',
  ])('%s is not', (text) => expect(accepts(text)).toBe(false));
});

describe('a credit code', () => {
  const accepts = isCreditCode;
  it.each([
    '91210199MAFAKE019N',
    '91210199MAFAKE027H',
    '91210199MAFAKE035C',
    '91210199MAFAKE8875',
    '91210199000000019L',
    '92210199MAFAKE0434',
    '93210199MAFAKE051U',
    '12210199MAFAKE06XY',
    '52440199MAFAKE078L',
    '91440199MAFAKE9913',
  ])('%s is well-formed', (text) => expect(accepts(text)).toBe(true));
  it.each([
    '91210199MAFAKE019P',
    '91210199MAFAKE027',
    '91210199MIFAKE035C',
    '91210199MOFAKE8875',
    '91210199000000019l',
    '92210199MAFAKE04340',
    '93210199AMFAKE051U',
    '12210199MAFAKE06Y2',
    '52A40199MAFAKE078L',
    '9144O199MAFAKE9913',
  ])('%s is not', (text) => expect(accepts(text)).toBe(false));
});

describe('a registration number', () => {
  const accepts = isRegistrationNumber;
  it.each([
    '210199000000009',
    '210199000000017',
    '210199000000121',
    '210199000001237',
    '210199111111118',
    '440199000000014',
    '440199000129992',
    '999999000000002',
    '210199600000000',
    '210199400000005',
  ])('%s is well-formed', (text) => expect(accepts(text)).toBe(true));
  it.each([
    '210199000000000',
    '21019900000001',
    '2101990000001211',
    '21019A000001237',
    '210199121111118',
    '540199000000014',
    '440199000219992',
    ' 99999000000002',
    '210199600000002',
    '2101994-0000005',
  ])('%s is not', (text) => expect(accepts(text)).toBe(false));
});

describe('a mobile number', () => {
  const accepts = isMobileNumber;
  it.each([
    '13000000000',
    '14500000000',
    '15000000000',
    '16600000000',
    '17000000000',
    '18000000000',
    '19000000000',
    '13900000001',
    '17300000002',
    '19900000003',
  ])('%s is well-formed', (text) => expect(accepts(text)).toBe(true));
  it.each([
    '12000000000',
    '1300000000',
    '130000000000',
    '23000000000',
    '1300000000O',
    '130 0000 000',
    '+8613000000000',
    '024-00000000',
    '11000000000',
    '１３０００００００００',
  ])('%s is not', (text) => expect(accepts(text)).toBe(false));
});

describe('what people type', () => {
  it('is folded before it is checked', () => {
    expect(normalizeResidentId('４４０１９９１９９００７０４００９ｘ ')).toBe('44019919900704009X');
    expect(normalizeCreditCode('91210199 mafake-019n')).toBe('91210199MAFAKE019N');
    expect(normalizeMobileNumber('+86 130-0000-0000')).toBe('13000000000');
    expect(normalizeMobileNumber('１３０００００００００')).toBe('13000000000');
  });
});
