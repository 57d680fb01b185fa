import { problemOfChoices } from '@yingshang/shared/kindergarten';
import fc from 'fast-check';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { chosenIn, fittingChoices, moved, stagesOf, withStage } from './choice-edits';

describe('choices being put in order', () => {
  it('offer a class its own stages and kindergartens alone', () => {
    const offered = (classId: string) =>
      stagesOf(samplePlan, classId).map(
        ({ id, most, offered: of }) => `${id}${most}:${of.map((one) => one.id).join(',')}`,
      );
    expect(offered('owner-k1')).toEqual(['estate1:k1', 'general2:k1,k2']);
    expect(offered('local')).toEqual(['general2:k1,k2']);
    expect(offered('nobody')).toEqual([]);
  });

  it('move by one place, and stay at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('leave a stage out where nothing is chosen', () => {
    const both = withStage([{ stage: 'estate', at: ['k1'] }], 'general', ['k2']);
    expect(chosenIn(both, 'general')).toEqual(['k2']);
    expect(withStage(both, 'estate', [])).toEqual([{ stage: 'general', at: ['k2'] }]);
  });

  it('keep of another class what the plan lets the new one choose', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('owner-k1', 'local', 'cared'),
        fc.uniqueArray(fc.constantFrom('k1', 'k2'), { minLength: 1 }),
        fc.boolean(),
        (classId, at, estate) => {
          const before = [...(estate ? [{ stage: 'estate', at: ['k1'] }] : []), { stage: 'general', at }];
          const kept = fittingChoices(samplePlan, classId, before);
          expect(problemOfChoices(samplePlan, classId, kept)).toBeNull();
          expect(chosenIn(kept, 'general')).toEqual(at);
        },
      ),
    ));
});
