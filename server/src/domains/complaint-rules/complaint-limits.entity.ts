import type { ComplaintClass } from '@yingshang/shared/complaints';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Within which time a complaint of one class is checked, replied to, answered and decided (办理期限). */
@Entity('complaint_limits')
export class ComplaintLimitsEntity {
  @PrimaryColumn('text')
  class: ComplaintClass;

  /** Where the city took them from, as people read it. */
  @Column('text')
  source: string;

  @Column('integer', { name: 'check_days' })
  checkDays: number;

  @Column('integer', { name: 'reply_days' })
  replyDays: number;

  @Column('integer', { name: 'solve_days' })
  solveDays: number;

  @Column('integer', { name: 'extend_to_days' })
  extendToDays: number;

  @Column('integer', { name: 'hand_back_days' })
  handBackDays: number;

  @Column('integer', { name: 'question_days' })
  questionDays: number;

  @Column('integer', { name: 'most_questions' })
  mostQuestions: number;

  @Column('integer', { name: 'silence_days' })
  silenceDays: number;

  @Column('integer', { name: 'decide_days' })
  decideDays: number;

  @Column('integer', { name: 'warn_days' })
  warnDays: number;

  @Column('integer', { name: 'supervisor_after_days' })
  supervisorAfterDays: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
