import type { CalendarDate } from '@yingshang/shared/kernel';
import type { StageChoices } from '@yingshang/shared/kindergarten';
import { type SeededNumbers, seededNumbers } from '../seeded-numbers';
import { type DemoChild, demoChild } from './demo-children';
import type { DemoPlanKey } from './demo-plans';

export interface DemoApplication {
  readonly classId: string;
  readonly choices: readonly StageChoices[];
  readonly children: readonly DemoChild[];
  /** `sent`: waits at the review desk. */
  readonly state: 'sent' | 'accepted';
}

/** How many lines of each plan are accepted already, and how many wait for the desk. */
const LINES: Readonly<Record<DemoPlanKey, { readonly accepted: number; readonly sent: number }>> = {
  open: { accepted: 4, sent: 3 },
  reviewing: { accepted: 48, sent: 0 },
  drawn: { accepted: 64, sent: 0 },
};
/** Of so many lines one is twins. */
const A_PAIR_IN = 9;
/** Owners of the estate come first. */
const OWNERS_IN = 8;
const CARED_IN = 10;
const PLACES = ['k1', 'k2', 'k3', 'k4'];
/** Children of different plans are different children. */
const FIRST_OF: Readonly<Record<DemoPlanKey, number>> = { open: 300, reviewing: 150, drawn: 0 };

export function demoApplications(key: DemoPlanKey, bornFrom: CalendarDate): DemoApplication[] {
  const numbers = seededNumbers(`kindergartens ${key}`);
  const { accepted, sent } = LINES[key];
  return Array.from({ length: accepted + sent }, (_, at) => {
    const state = at < accepted ? 'accepted' : 'sent';
    const classId = classAt(at, state);
    const position = FIRST_OF[key] + at;
    const pair = at % A_PAIR_IN === A_PAIR_IN - 1;
    return {
      classId,
      choices: choicesOf(classId, numbers),
      children: [demoChild(bornFrom, position), ...(pair ? [demoChild(bornFrom, position, 1)] : [])],
      state,
    };
  });
}

/** What waits for the desk is of the class that shows no documents: nobody took a photo. */
function classAt(at: number, state: DemoApplication['state']): string {
  if (state === 'sent' || at % CARED_IN === CARED_IN - 1) return 'cared';
  return at % OWNERS_IN === 1 ? 'owner-k1' : 'local';
}

function choicesOf(classId: string, numbers: SeededNumbers): StageChoices[] {
  const left = [...PLACES];
  const at = Array.from(
    { length: 1 + numbers.below(3) },
    () => left.splice(numbers.below(left.length), 1)[0] ?? 'k1',
  );
  const general = { stage: 'general', at };
  return classId === 'owner-k1' ? [{ stage: 'estate', at: ['k1'] }, general] : [general];
}
