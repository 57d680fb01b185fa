import { randomUUID } from 'node:crypto';
import { checkedPerson, fileComplaint } from '../support/given-complaint';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { borrowedScores } from './borrowed-scores';
import { units } from './callers';

/** Complaints, templates and objections of another unit, which is not below the caller's either. */
export function borrowedComplaintDesks(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const has = async (sql: string, id: string) =>
    (await city.dataSource.query<object[]>(sql, [id])).length === 1;
  /** Of somebody new each time: a person files only so many a day. */
  const complaint = (body?: object): Borrowed => ({
    make: async () => (await fileComplaint(city, await checkedPerson(city), { unitId: units.other })).id,
    body,
    status: 404,
    untouched: (id) =>
      has(
        `SELECT 1 FROM complaints c WHERE id = $1 AND status = 'submitted' AND events = 1
           AND NOT EXISTS (SELECT FROM complaint_notes n WHERE n.complaint_id = c.id)`,
        id,
      ),
  });
  const template = (body?: object): Borrowed => ({
    make: async () => {
      const id = randomUUID();
      await city.dataSource.query(
        `INSERT INTO answer_templates (unit_id, id, title, words, changed_at) VALUES ($1, $2, '模板', '您好', now())`,
        [units.other, id],
      );
      return id;
    },
    body,
    status: 200,
    untouched: (id) =>
      has(
        `SELECT 1 FROM answer_templates WHERE id = $1 AND unit_id = '${units.other}' AND words = '您好'`,
        id,
      ),
  });
  return {
    ...borrowedScores(city),
    'complaints.of-unit-case caseId': complaint(),
    'complaints.document-of-unit caseId': complaint({}),
    'complaints.supervised-document caseId': complaint({}),
    'complaints.step-of-unit caseId': complaint({ kind: 'accept' }),
    'complaints.note caseId': complaint({ text: '记一笔' }),
    'complaints.supervised-case caseId': complaint(),
    'complaints.step-of-supervisor caseId': complaint({ kind: 'accept' }),
    'complaints.reach caseId': complaint({}),
    'complaints.keep-template templateId': template({ title: '新模板', text: '别的话' }),
    'complaints.remove-template templateId': template({}),
  };
}
