/** A policy that is open, and how likely it is settled once a set of its questions has been answered. */
export interface OpenPolicy {
  /** Places of the questions on which it hangs, ascending. */
  readonly questions: readonly number[];
  /** `answered` has a bit for each of `questions`. 0 to 1. */
  chance(answered: number): number;
}

/** How many answers ahead a plan looks, how many plans are kept beside each other, and what a later answer is worth. */
const AHEAD = 5;
const PLANS = 10;
const LATER = 0.85;

export interface RankedQuestion {
  readonly question: number;
  /** Of the best plan that begins with it; 0 when it settles nothing for any particle. */
  readonly worth: number;
}

interface Plan {
  readonly first: number;
  readonly asked: ReadonlySet<number>;
  /** For each policy, which of its questions are answered. */
  readonly answered: readonly number[];
  readonly settled: number;
  readonly worth: number;
}

/**
 * The questions to begin with, best first. A plan is a few questions in a row; its worth is how many policies are
 * expected to be settled after each of them, a later one counting less, because people stop. So a question that
 * settles little by itself is asked when the next one settles much with it. Only the first of a plan is asked: the
 * answer makes a new plan.
 */
export function rankFirstQuestions(policies: readonly OpenPolicy[], questions: number): RankedQuestion[] {
  const readers = readersOf(policies, questions);
  const start: Plan = {
    first: -1,
    asked: new Set(),
    answered: policies.map(() => 0),
    settled: 0,
    worth: 0,
  };
  const bestWorth = new Map<number, number>();
  let plans: readonly Plan[] = [start];
  for (let step = 0; step < AHEAD && step < questions; step += 1) {
    const drafts = plans.flatMap((plan) => longerPlans(plan, policies, readers, LATER ** step));
    for (const { plan, question, worth } of drafts) {
      const first = plan.first === -1 ? question : plan.first;
      bestWorth.set(first, Math.max(worth, bestWorth.get(first) ?? 0));
    }
    plans = bestPlans(drafts);
  }
  return [...bestWorth]
    .map(([question, worth]) => ({ question, worth }))
    .sort((a, b) => b.worth - a.worth || a.question - b.question);
}

interface Reader {
  readonly policy: number;
  readonly bit: number;
}

function readersOf(policies: readonly OpenPolicy[], questions: number): readonly (readonly Reader[])[] {
  const readers: Reader[][] = Array.from({ length: questions }, () => []);
  for (const [policy, open] of policies.entries()) {
    for (const [place, question] of open.questions.entries()) {
      readers[question]?.push({ policy, bit: 1 << place });
    }
  }
  return readers;
}

function longerPlans(
  plan: Plan,
  policies: readonly OpenPolicy[],
  readers: readonly (readonly Reader[])[],
  worth: number,
): Draft[] {
  return readers.flatMap((read, question) => {
    if (plan.asked.has(question) || read.length === 0) return [];
    const settled = plan.settled + gain(plan, policies, read);
    return [{ plan, question, read, settled, worth: plan.worth + worth * settled }];
  });
}

/** A plan that may be thrown away at once, so its sets are not made yet. */
interface Draft {
  readonly plan: Plan;
  readonly question: number;
  readonly read: readonly Reader[];
  readonly settled: number;
  readonly worth: number;
}

function gain({ answered }: Plan, policies: readonly OpenPolicy[], read: readonly Reader[]): number {
  let sum = 0;
  for (const { policy, bit } of read) {
    const open = policies[policy];
    const before = answered[policy] ?? 0;
    if (open) sum += open.chance(before | bit) - open.chance(before);
  }
  return sum;
}

/** The best of them; of two with the same questions in another order the better. */
function bestPlans(drafts: readonly Draft[]): Plan[] {
  const sorted = [...drafts].sort((a, b) => b.worth - a.worth || a.question - b.question);
  const kept = new Map<string, Plan>();
  for (const draft of sorted) {
    const asked = new Set([...draft.plan.asked, draft.question]);
    const key = [...asked].sort((a, b) => a - b).join();
    if (!kept.has(key)) kept.set(key, planOf(draft, asked));
    if (kept.size === PLANS) break;
  }
  return [...kept.values()];
}

function planOf({ plan, question, read, settled, worth }: Draft, asked: ReadonlySet<number>): Plan {
  const answered = [...plan.answered];
  for (const { policy, bit } of read) answered[policy] = (answered[policy] ?? 0) | bit;
  return { first: plan.first === -1 ? question : plan.first, asked, answered, settled, worth };
}
