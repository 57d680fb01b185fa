interface Kept<Answer> {
  readonly at: number;
  readonly answer: Promise<Answer>;
}

/**
 * What everybody is told alike, worked out once for all who ask within a few seconds: a public page that many open
 * costs the database no more than one does.
 */
export class BriefMemory<Answer> {
  private readonly kept = new Map<string, Kept<Answer>>();

  /** `now`: the age of a memory is no date of the domain, and a test's clock may stand still. */
  constructor(
    private readonly milliseconds: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Keys must be few: none is forgotten. */
  ask(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const before = this.kept.get(key);
    const at = this.now();
    if (before !== undefined && at - before.at < this.milliseconds) return before.answer;
    const answer = this.unlessItFails(key, work());
    this.kept.set(key, { at, answer });
    return answer;
  }

  /** A failure is not kept: the next one who asks tries again. */
  private async unlessItFails(key: string, answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (cause) {
      this.kept.delete(key);
      throw cause;
    }
  }
}
