import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalRegister } from '../../platform/personal-data';
import { AnnexesRepository } from './annexes.repository';
import { DrawStepsRepository } from './draw-steps.repository';
import { DrawsRepository } from './draws.repository';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

/** What is kept of who took part in a ceremony, and what the demo's reset takes. */
@Injectable()
export class DrawsForgetting {
  constructor(
    register: PersonalRegister,
    private readonly draws: DrawsRepository,
    private readonly steps: DrawStepsRepository,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
    private readonly annexes: AnnexesRepository,
  ) {
    register.register({
      name: 'kindergarten-draws',
      of: 'person',
      title: '经手的幼儿园派位',
      columns: {
        kindergarten_draws: [
          'sealed_by',
          'frozen_by',
          'typed_by',
          'dice_by',
          'dice_confirmed_by',
          'absent_by',
          'typed_numbers_by',
        ],
        kindergarten_draw_steps: ['person_id'],
        kindergarten_annexes: ['proposed_by', 'decided_by'],
      },
      read: async () => [],
      count: async (personId) =>
        (await draws.countBy(personId)) + (await steps.countBy(personId)) + (await annexes.countBy(personId)),
      forget: null,
      kept: '谁封存、谁冻结名册，谁输入、谁确认骰子和公开数字，一直保留，以便查验是不同的两个人；只有编号，没有手机号和证件号。',
    });
  }

  /** For the demo's reset; before applications and plans go. */
  async forgetAll(manager: EntityManager): Promise<void> {
    for (const kept of [this.draws, this.rolls, this.results, this.annexes, this.steps])
      await kept.removeAll(manager);
  }
}
