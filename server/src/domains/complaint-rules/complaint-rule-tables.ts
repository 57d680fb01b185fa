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
