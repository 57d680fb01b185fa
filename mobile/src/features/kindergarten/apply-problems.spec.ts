import { calendarDate } from '@yingshang/shared/kernel';
import { sampleChild } from '../../../../shared/test/sample-child';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { lacksOf, placedRefusal } from './apply-problems';

const today = calendarDate('2027-05-12');
const child = sampleChild('2024-02-28', 1);
const filled = { classId: 'local', choices: [{ stage: 'general', at: ['k1'] }], keepsChildren: false };
const lacks = (
  changes: Partial<Omit<typeof filled, 'classId'>> & { readonly classId?: string | null },
  agreed = true,
) => Object.keys(lacksOf(samplePlan, { ...filled, ...changes }, [child], { agreed, today }));

describe('what is missing of an application', () => {
  it('is said one thing after the other: class, consent, then children and choices together', () => {
    expect(lacks({})).toEqual([]);
    expect(lacks({ classId: null })).toEqual(['classId']);
    expect(lacks({}, false)).toEqual(['consent']);
    expect(lacks({ choices: [] })).toEqual(['choices']);
    expect(
      Object.keys(
        lacksOf(samplePlan, { ...filled, choices: [] }, [{ name: '', idNumber: '' }], {
          agreed: true,
          today,
        }),
      ),
    ).toEqual(['children', 'choices']);
  });

  it('does not ask again for children that stay', () =>
    expect(lacksOf(samplePlan, { ...filled, keepsChildren: true }, [], { agreed: true, today })).toEqual({}));
});

describe('the words of a refusal', () => {
  const placed = (code: string, field: string | undefined, children = [child]) =>
    placedRefusal({ code: `kindergarten-applications.${code}`, field }, '不行。', children);

  it('stand beside the field that they are about', () => {
    expect(placed('wrong-choices', 'choices')).toEqual({ choices: '不行。' });
    expect(placed('wrong-choices', 'classId')).toEqual({ classId: '不行。' });
    expect(placed('consent-needed', 'consentVersion')).toEqual({ consent: '不行。' });
    expect(placed('child-applied', 'children', [child, child])).toEqual({
      children: [{}, { idNumber: '不行。' }],
    });
    expect(placed('bad-name', 'children')).toEqual({ children: [{ name: '不行。' }] });
    expect(placed('closed', undefined)).toEqual({ other: '不行。' });
  });

  it('stand at the foot where the children are not shown', () =>
    expect(placed('child-applied', 'children', [])).toEqual({ other: '不行。' }));
});
