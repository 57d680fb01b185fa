import fc from 'fast-check';
import { sampleChild } from '../../test/sample-child';
import { samplePlan } from '../../test/sample-plan';
import { problemsOfRoll } from '../draw';
import { calendarDate } from '../kernel';
import {
  missingDocuments,
  planManifest,
  problemOfChildren,
  problemOfChoices,
  rollChoices,
  type StageChoices,
} from '.';

const today = calendarDate('2027-05-12');
const head = { plan: 'p', version: 1, previous: null, reason: '', bureau: { id: 'u', name: '示例' } };

describe('choices', () => {
  const cases: [string | null, string, StageChoices[]][] = [
    [null, 'local', [{ stage: 'general', at: ['k2', 'k1'] }]],
    [
      null,
      'owner-k1',
      [
        { stage: 'estate', at: ['k1'] },
        { stage: 'general', at: ['k1', 'k2'] },
      ],
    ],
    ['unknown-class', 'nobody', [{ stage: 'general', at: ['k1'] }]],
    ['no-choice', 'local', []],
    ['no-choice', 'local', [{ stage: 'general', at: [] }]],
    ['unknown-stage', 'local', [{ stage: 'x', at: ['k1'] }]],
    [
      'same-stage-twice',
      'local',
      [
        { stage: 'general', at: ['k1'] },
        { stage: 'general', at: ['k2'] },
      ],
    ],
    ['too-many-choices', 'local', [{ stage: 'general', at: ['k1', 'k2', 'k3'] }]],
    ['same-choice-twice', 'local', [{ stage: 'general', at: ['k1', 'k1'] }]],
    ['unknown-kindergarten', 'local', [{ stage: 'general', at: ['k3'] }]],
    // Of the estate's own kindergarten alone, and for its owners alone.
    ['not-for-class', 'owner-k1', [{ stage: 'estate', at: ['k2'] }]],
    ['not-for-class', 'local', [{ stage: 'estate', at: ['k1'] }]],
  ];
  it.each(cases)('are %s: %s, %j', (problem, classId, wanted) => {
    expect(problemOfChoices(samplePlan, classId, wanted)).toBe(problem);
  });

  it('come onto the roll with the tier of the class', () => {
    const wanted = [
      { stage: 'estate', at: ['k1'] },
      { stage: 'general', at: ['k2', 'k1'] },
    ];
    expect(rollChoices(samplePlan, 'owner-k1', wanted)).toEqual({
      estate: [{ at: 'k1', tier: 'owner' }],
      general: [
        { at: 'k2', tier: 'all' },
        { at: 'k1', tier: 'all' },
      ],
    });
    expect(rollChoices(samplePlan, 'cared', [{ stage: 'general', at: ['k1'] }])).toEqual({
      general: [{ at: 'k1', tier: 'cared' }],
    });
  });

  it('that are let through are never refused by the roll, whatever was wanted', () => {
    const wanted = fc.array(
      fc.record({
        stage: fc.constantFrom('estate', 'general', 'x'),
        at: fc.array(fc.constantFrom('k1', 'k2', 'k3'), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 2 },
    );
    const classId = fc.constantFrom('owner-k1', 'local', 'cared', 'nobody');
    let through = 0;
    fc.assert(
      fc.property(classId, wanted, fc.boolean(), (own, choices, twins) => {
        if (problemOfChoices(samplePlan, own, choices) !== null) return;
        through += 1;
        const children = twins ? ['a'.repeat(64), 'b'.repeat(64)] : ['a'.repeat(64)];
        const record = { seq: 1, children, stages: rollChoices(samplePlan, own, choices) };
        expect(problemsOfRoll(planManifest(head, samplePlan), [record])).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(through).toBeGreaterThan(50);
  });
});

describe('children of an application', () => {
  const [first, last] = [sampleChild('2023-09-01', 1), sampleChild('2024-08-31', 2)];
  const night = [sampleChild('2024-02-28', 3), sampleChild('2024-02-29', 4)];
  const cases: [string | null, string[]][] = [
    [null, [first.idNumber]],
    [null, [last.idNumber]],
    [null, night.map(({ idNumber }) => idNumber)],
    ['bad-id-number', []],
    ['bad-id-number', [`${first.idNumber.slice(0, 17)}${first.idNumber.endsWith('1') ? '2' : '1'}`]],
    ['born-outside', [sampleChild('2023-08-31', 1).idNumber]],
    ['born-outside', [sampleChild('2024-09-01', 1).idNumber]],
    ['bad-id-number', [sampleChild('2027-05-13', 1).idNumber]],
    ['same-child-twice', [first.idNumber, first.idNumber]],
    ['no-twins', [first.idNumber, last.idNumber]],
    ['no-twins', [sampleChild('2024-02-28', 3).idNumber, sampleChild('2024-03-01', 4).idNumber]],
    ['too-many-children', [1, 2, 3].map((n) => sampleChild('2024-02-28', n).idNumber)],
  ];
  it.each(cases)('are %s', (problem, idNumbers) => {
    expect(problemOfChildren(samplePlan, idNumbers, today)).toBe(problem);
  });

  it('apply one by one where twins are apart', () => {
    const numbers = night.map(({ idNumber }) => idNumber);
    expect(problemOfChildren({ ...samplePlan, twins: 'apart' }, numbers, today)).toBe('twins-apart');
  });
});

describe('documents', () => {
  it('are missing until each kind was handed in', () => {
    expect(missingDocuments(samplePlan, 'owner-k1', [])).toEqual(['household', 'property']);
    expect(missingDocuments(samplePlan, 'owner-k1', ['property', 'property'])).toEqual(['household']);
    expect(missingDocuments(samplePlan, 'cared', [])).toEqual([]);
  });
});
