import { calendarDate } from '@yingshang/shared/kernel';
import { problemOfChildren } from '@yingshang/shared/kindergarten';
import fc from 'fast-check';
import { sampleChild } from '../../../../shared/test/sample-child';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { bornLine, exampleChild, problemsOfTyped } from './typed-children';

const today = calendarDate('2027-05-12');
const child = sampleChild('2024-02-28', 1);
const problems = (...typed: Parameters<typeof problemsOfTyped>[1]) =>
  problemsOfTyped(samplePlan, typed, today);

describe('what was typed of a child', () => {
  it('is fine however the number was typed', () => {
    const wide = child.idNumber.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(problems(child)).toEqual([]);
    expect(problems({ ...child, idNumber: ` ${wide.toLowerCase()} ` })).toEqual([]);
  });

  it('is refused beside the field that is wrong', () => {
    const wrong = `${child.idNumber.slice(0, 17)}${child.idNumber.endsWith('1') ? '2' : '1'}`;
    expect(problems({ name: ' ', idNumber: '' })[0]).toMatchObject({
      name: expect.stringContaining('姓名'),
      idNumber: expect.stringContaining('请填'),
    });
    expect(problems({ ...child, idNumber: wrong })[0]?.idNumber).toContain('错了一位');
    expect(problems(sampleChild('2022-01-05', 2))[0]?.idNumber).toContain('2022年1月5日');
  });

  it('as twins is refused at the second child, which is told from the first', () => {
    expect(problems(child, child)).toEqual([{}, { idNumber: expect.stringContaining('一样') }]);
    expect(problems(child, sampleChild('2024-03-28', 3))).toEqual([
      {},
      { idNumber: expect.stringContaining('超过一天') },
    ]);
    expect(problems(child, sampleChild('2024-02-29', 3))).toEqual([]);
  });

  it('shows the birthday as soon as the number is whole', () => {
    expect(bornLine(child.idNumber)).toBe('2024年2月28日出生');
    expect(bornLine(child.idNumber.slice(0, 17))).toBeNull();
  });

  it('is made up for a demo so that it may apply, twins on one day', () =>
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (id, other) => {
        const first = exampleChild(samplePlan, id);
        const second = exampleChild(samplePlan, other, '2024-02-28');
        expect(first.name).toContain('示');
        expect(problemOfChildren(samplePlan, [first.idNumber], today)).toBeNull();
        expect(bornLine(second.idNumber)).toBe('2024年2月28日出生');
      }),
    ));
});
