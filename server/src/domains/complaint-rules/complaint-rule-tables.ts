import type { BoundaryRule, ComplaintClass, LimitProfile } from '@yingshang/shared/complaints';
import type { ReferenceTable } from '../../platform/reference-tables';

/** What people complain about and who is responsible: unit ids and department keys, the most responsible first. */
export interface ComplaintTopicRecord {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly departments: readonly string[];
}

/** A city's limits for one class. Clocks that run keep those of their filing. */
export interface ComplaintLimitsRecord extends LimitProfile {
  readonly class: ComplaintClass;
  readonly source: string;
}

export const complaintLimitsTable: ReferenceTable<ComplaintLimitsRecord> = {
  name: 'complaint_limits',
  key: 'class',
  columns: {
    class: 'text',
    source: 'text',
    checkDays: 'integer',
    replyDays: 'integer',
    solveDays: 'integer',
    extendToDays: 'integer',
    handBackDays: 'integer',
    questionDays: 'integer',
    mostQuestions: 'integer',
    silenceDays: 'integer',
    decideDays: 'integer',
    warnDays: 'integer',
    supervisorAfterDays: 'integer',
  },
};

export const complaintTopicTable: ReferenceTable<ComplaintTopicRecord> = {
  name: 'complaint_topics',
  key: 'id',
  columns: { id: 'text', label: 'text', words: 'jsonb', departments: 'jsonb' },
  ordered: true,
};

export const complaintBoundaryTable: ReferenceTable<BoundaryRule> = {
  name: 'complaint_boundaries',
  key: 'id',
  columns: {
    id: 'text',
    kind: 'text',
    label: 'text',
    line: 'text',
    words: 'jsonb',
    notMeant: 'jsonb',
    unless: 'jsonb',
    topics: 'jsonb',
  },
  ordered: true,
};
