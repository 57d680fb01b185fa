import type { Particle } from '@yingshang/shared/eligibility';

/**
 * How enterprises of the city usually answer: what the choice of the next question is weighed by. Made up in a demo
 * city; a city's own statistics take its place by another provider of this class.
 */
export abstract class UsualAnswers {
  /**
   * Profiles without name and code, each with how many enterprises it stands for. May be empty, and facts may be
   * missing; what nobody in it knows is taken as neutral. The same array as long as nothing has changed.
   */
  abstract sample(): Promise<readonly Particle[]>;
}
