import { normalizeResidentId } from '@yingshang/shared/identifiers';
import { dateInShanghai } from '@yingshang/shared/kernel';
import {
  missingDocuments,
  phaseOfPlan,
  problemOfChildren,
  problemOfChoices,
  problemOfContent,
} from '@yingshang/shared/kindergarten';
import { isSample } from '../../domains/real-names';
import { demoPlans } from '.';

const NOW = Date.parse('2026-11-22T06:30:20.000Z');
const plans = demoPlans(NOW);

describe('the demo’s plans of kindergarten draws', () => {
  it('keep the rules of every plan, say that they are made up, and are each in another phase', () => {
    expect(plans.map(({ content }) => problemOfContent(content))).toEqual([null, null, null]);
    expect(plans.every(({ content }) => content.title.includes('演示'))).toBe(true);
    expect(plans.map(({ content }) => phaseOfPlan(content, false, NOW))).toEqual([
      'open',
      'reviewing',
      'reviewing',
    ]);
  });

  it('take made-up children alone, each once in a plan, as the review desk would', () => {
    for (const { content, applications } of plans) {
      const children = applications.flatMap((one) => one.children);
      expect(children.filter((child) => !isSample(child))).toEqual([]);
      expect(new Set(children.map(({ idNumber }) => idNumber)).size).toBe(children.length);
      for (const { classId, choices, children: own } of applications) {
        const numbers = own.map(({ idNumber }) => normalizeResidentId(idNumber));
        expect(problemOfChoices(content, classId, choices)).toBeNull();
        expect(problemOfChildren(content, numbers, dateInShanghai(NOW))).toBeNull();
      }
    }
  });

  it('leave children without a place where the result is out, and twins among them', () => {
    const drawn = plans.find(({ key }) => key === 'drawn');
    const seats = drawn?.content.stages.flatMap((stage) => Object.values(stage.seats)) ?? [];
    const children = drawn?.applications.flatMap((one) => one.children) ?? [];
    expect(children.length).toBeGreaterThan(seats.reduce((sum, count) => sum + count, 0));
    expect(drawn?.applications.some((one) => one.children.length === 2)).toBe(true);
  });

  it('let the desk accept what waits for it: it asks for no photo', () => {
    const waiting = plans.flatMap(({ content, applications }) =>
      applications.filter(({ state }) => state === 'sent').map(({ classId }) => ({ content, classId })),
    );
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.flatMap(({ content, classId }) => missingDocuments(content, classId, []))).toEqual([]);
  });
});
