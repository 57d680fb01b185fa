import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { NextQuestion } from '@yingshang/shared/contracts/benefits';
import {
  type AskNext,
  type NextQuestion as ChosenQuestion,
  type Particle,
  type Profile,
  prepareQuestions,
  type Rule,
} from '@yingshang/shared/eligibility';
import { sizeDerivation } from '@yingshang/shared/enterprise-scale';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { UsualAnswers } from '../enterprises';
import { questionView } from './question-view';

/** Facts that follow from others by a published rule. */
export const derivations = [sizeDerivation];

/** Most people stand where others stood before them: the same three answers, the same first questions. */
const MOST_REMEMBERED = 2000;

interface Prepared {
  readonly version: string;
  readonly sample: readonly Particle[];
  readonly ask: AskNext;
  readonly chosen: Map<string, ChosenQuestion | null>;
}

/** Chooses the next question for the policies in force; ready for as long as these, the day and the sample stay. */
@Injectable()
export class QuestionsService implements OnApplicationBootstrap {
  private prepared: Prepared | null = null;

  constructor(
    private readonly usualAnswers: UsualAnswers,
    private readonly city: CityService,
  ) {}

  /** In the background: the first person to ask should not wait for the sample. A failure is met again by them. */
  onApplicationBootstrap(): void {
    this.usualAnswers.sample().catch(() => undefined);
  }

  /** `rules` are those of all policies in force, `open` those without a verdict for this profile. */
  async next(
    profile: Profile,
    skipped: readonly string[],
    { rules, open, asOf }: { rules: readonly Rule[]; open: readonly Rule[]; asOf: CalendarDate },
  ): Promise<NextQuestion | null> {
    if (open.length === 0) return null;
    const { ask, chosen } = await this.prepare(rules, asOf);
    const key = JSON.stringify([profile, skipped]);
    let question = chosen.get(key);
    if (question === undefined) {
      question = ask(profile, skipped);
      if (chosen.size >= MOST_REMEMBERED) chosen.clear();
      chosen.set(key, question);
    }
    return question && questionView(question, open);
  }

  private async prepare(rules: readonly Rule[], asOf: CalendarDate): Promise<Prepared> {
    const version = `${await this.city.revision()} ${asOf}`;
    const sample = await this.usualAnswers.sample();
    if (this.prepared?.version === version && this.prepared.sample === sample) return this.prepared;
    const ask = prepareQuestions({ rules, sample, derivations, asOf });
    this.prepared = { version, sample, ask, chosen: new Map() };
    return this.prepared;
  }
}
