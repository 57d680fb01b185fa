import type { BoundaryRule } from '@yingshang/shared/complaints';
import type { ReferenceTable } from '../../platform/reference-tables';

/** What people complain about and who is responsible: unit ids and department keys, the most responsible first. */
export interface ComplaintTopicRecord {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly departments: readonly string[];
}

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
