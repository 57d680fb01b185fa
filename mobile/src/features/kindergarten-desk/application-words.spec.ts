import { samplePlan } from '../../../../shared/test/sample-plan';
import { childrenWords, choiceLines, className, photosByDocument } from './application-words';

const photo = (id: string, document: string) => ({ id, document, addedAt: '2027-05-11T01:00:00.000Z' });

describe('an application in words', () => {
  it('names twins one after the other, and says what cannot be read', () =>
    expect(
      childrenWords([
        { maskedName: '示*', maskedIdNumber: '2101**********0011' },
        { maskedName: null, maskedIdNumber: null },
      ]),
    ).toBe('示*（2101**********0011）、（已不能读取）（（已不能读取））'));

  it('names class and choices by the plan', () => {
    expect(className(samplePlan, 'local')).toBe('本区户籍');
    expect(choiceLines({ choices: [{ stage: 'general', at: ['k2', 'k1'] }] }, samplePlan)).toEqual([
      { name: '统筹阶段', text: '第1志愿：示例二幼；第2志愿：示例一幼' },
    ]);
  });

  it('shows photos under the documents that the class asks for, and documents without one', () => {
    const photos = [photo('b', 'property'), photo('a', 'property')];
    expect(
      photosByDocument({ classId: 'owner-k1', photos }, samplePlan).map((one) => [
        one.name,
        one.photos.map(({ id }) => id),
      ]),
    ).toEqual([
      ['户口簿', []],
      ['不动产权证', ['b', 'a']],
    ]);
  });
});
