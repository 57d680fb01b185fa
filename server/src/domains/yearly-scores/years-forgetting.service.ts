import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalRegister } from '../../platform/personal-data';
import { ScoreYearsRepository } from './score-years.repository';

/** What is kept of who signed, and what the demo's reset takes. */
@Injectable()
export class YearsForgetting {
  constructor(
    register: PersonalRegister,
    private readonly years: ScoreYearsRepository,
  ) {
    register.register({
      name: 'score-years',
      of: 'person',
      title: '经手的年度营商绩效签批',
      columns: { score_years: ['proposed_by', 'signed_by'] },
      read: async () => [],
      count: (personId) => years.countBy(personId),
      forget: null,
      kept: '谁提出、谁签批年度营商绩效，一直保留，以便查验是不同的两个人；只有编号，没有手机号和证件号。',
    });
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.years.removeAll(manager);
  }
}
