import { evaluate, type Profile } from '@yingshang/shared/eligibility';
import type { Standing } from '../../src/domains/policies';

export interface ExactHolder {
  readonly enterpriseId: string;
  readonly personId: string;
  profile: Profile;
}

/** One person, one enterprise, one policy: `policy enterprise person before>after`. */
export type Change = string;

interface Judged {
  readonly standing: Standing | null;
  /** In the order of the holders. */
  readonly answers: string[];
}

/**
 * Everybody's answer to every policy, found the slow way: `evaluate` on one holder after the other, and of the product
 * nothing else.
 */
export class BruteForce {
  private readonly judged = new Map<string, Judged>();

  constructor(private readonly holders: readonly ExactHolder[]) {}

  /** What a policy means from now on. @returns the changes that this makes */
  bringUp(id: string, standing: Standing | null): Change[] {
    const before = this.judged.get(id)?.answers;
    const answers = this.holders.map(({ profile }) => answerTo(standing, profile));
    this.judged.set(id, { standing, answers });
    return answers.flatMap((after, at) => this.change(id, at, before?.[at] ?? 'none', after));
  }

  /** After facts of one holder changed, by what everybody was told last. */
  lookAgainAt(at: number): Change[] {
    return [...this.judged].flatMap(([id, { standing, answers }]) => {
      const before = answers[at] ?? 'none';
      const after = answerTo(standing, this.holders[at]?.profile ?? {});
      answers[at] = after;
      return this.change(id, at, before, after);
    });
  }

  /** By `policy enterprise person`. */
  allAnswers(): Map<string, string> {
    return new Map(
      [...this.judged].flatMap(([id, { answers }]) =>
        answers.map((answer, at) => [this.pair(id, at), answer] as const),
      ),
    );
  }

  private change(id: string, at: number, before: string, after: string): Change[] {
    return before === after ? [] : [`${this.pair(id, at)} ${before}>${after}`];
  }

  private pair(id: string, at: number): string {
    return `${id} ${this.holders[at]?.enterpriseId} ${this.holders[at]?.personId}`;
  }
}

function answerTo(standing: Standing | null, profile: Profile): string {
  if (standing === null) return 'none';
  const verdict = evaluate(standing.rule, profile, standing.asOf);
  if (verdict === false) return 'none';
  return `${verdict === null ? 'perhaps' : 'eligible'} ${standing.phase}`;
}
