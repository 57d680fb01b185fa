import { creditCodeProblem, parseLicenceCode } from './index';

const code = '91210199MAFAKE019N';

describe('a scanned business licence', () => {
  it.each([
    ['the bare code', code],
    ['small letters, spaces and full width', ' 9121 0199 mafake019ｎ '],
    ['an address with the code', `https://example.invalid/q?uniscid=${code}&t=1`],
    ['an encoded address', `https%3A%2F%2Fexample.invalid%2Fq%3Funiscid%3D${code}%26t%3D1`],
    ['a text with the code', `统一社会信用代码：${code}；名称：沈阳示例（演示）`],
    ['letters right before the code', `uniscid${code}`],
  ])('gives the code out of %s', (_, text) => {
    expect(parseLicenceCode(text)).toBe(code);
  });

  it.each([
    ['nothing', ''],
    ['a code that does not check', '91210199MAFAKE0190'],
    ['another address', 'https://example.invalid/?token=abcdefghijklmnopqrstuvwxyz'],
    ['a broken percent sign', 'https://example.invalid/%zz'],
  ])('gives none out of %s', (_, text) => {
    expect(parseLicenceCode(text)).toBeNull();
  });
});

describe('a mistyped credit code', () => {
  it.each([
    ['one place short', code.slice(1), 'length'],
    ['the letter O, which codes leave out', code.replace('0', 'O'), 'characters'],
    ['a letter in the region', '91A10199MAFAKE019N', 'region'],
    ['two places of the organisation part swapped', '91210199MAFAEK019N', 'organisation-check'],
    ['another last place', '91210199MAFAKE0190', 'check'],
    ['nothing wrong', code, null],
  ])('is told by what is wrong: %s', (_, text, problem) => {
    expect(creditCodeProblem(text)).toBe(problem);
  });
});
