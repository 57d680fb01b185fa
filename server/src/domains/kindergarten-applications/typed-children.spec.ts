import { calendarDate } from '@yingshang/shared/kernel';
import { sampleChild } from '../../../../shared/test/sample-child';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { checkedChildren } from './typed-children';

const day = { today: calendarDate('2027-05-12'), demo: true };
const child = sampleChild('2024-01-05', 7);
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const codeOf = (...asked: Parameters<typeof checkedChildren>) => {
  const checked = checkedChildren(...asked);
  return checked.ok ? null : checked.refusal.code.split('.')[1];
};

describe('a child as its guardian typed it', () => {
  it('is the same with full-width digits, a small x and spaces', () => {
    const withX = Array.from({ length: 50 }, (_, place) => sampleChild('2024-01-05', place)).find(
      ({ idNumber }) => idNumber.endsWith('X'),
    );
    if (withX === undefined) throw new Error('one in eleven ends so');
    const typed = { name: ` ${withX.name} `, idNumber: ` ${wide(withX.idNumber).toLowerCase()} ` };
    expect(checkedChildren(samplePlan, [typed], day)).toEqual({ ok: true, value: [withX] });
  });

  it('is refused by what is wrong', () => {
    expect(codeOf(samplePlan, [{ ...child, name: 'Tom' }], day)).toBe('bad-name');
    expect(codeOf(samplePlan, [{ ...child, idNumber: '12' }], day)).toBe('bad-id-number');
    expect(codeOf(samplePlan, [sampleChild('2022-01-05', 7)], day)).toBe('born-outside');
    expect(codeOf(samplePlan, [child, child], day)).toBe('not-twins');
  });

  it('is made up in a demo, and may be anybody elsewhere', () => {
    const plain = { ...child, name: '小明' };
    expect(codeOf(samplePlan, [plain], day)).toBe('not-made-up');
    expect(codeOf(samplePlan, [plain], { ...day, demo: false })).toBeNull();
  });
});
