import { randomUUID } from 'node:crypto';
import { sampleChild } from '../../../shared/test/sample-child';
import { samplePlan } from '../../../shared/test/sample-plan';
import { SMALL_PHOTO } from '../support/small-media';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** What another bureau writes, and what somebody else applied for there. `stranger`: who that is. */
export function borrowedKindergartens(
  city: SuiteCity,
  stranger: () => string,
): Readonly<Record<string, Borrowed>> {
  const draftElsewhere = async (): Promise<string> => {
    const planId = randomUUID();
    await city.dataSource.query(
      'INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, $2, now())',
      [planId, units.other],
    );
    await city.dataSource.query(
      `INSERT INTO kindergarten_plan_drafts (plan_id, content, reason, revision, saved_at)
       VALUES ($1, $2, '示例', 1, now())`,
      [planId, JSON.stringify(samplePlan)],
    );
    return planId;
  };
  const draft = (body?: object): Borrowed => ({
    make: draftElsewhere,
    ...(body === undefined ? {} : { body }),
    status: 404,
    untouched: async (planId) => {
      const rows = await city.dataSource.query<unknown[]>(
        `SELECT 1 FROM kindergarten_plan_drafts WHERE plan_id = $1 AND revision = 1
           AND NOT EXISTS (SELECT FROM kindergarten_plan_versions v WHERE v.plan_id = $1)`,
        [planId],
      );
      return rows.length === 1;
    },
  });
  /** Sent, with a child and a photo; all three by the same id. */
  const applicationElsewhere = async (): Promise<string> => {
    const [id, planId] = [randomUUID(), await draftElsewhere()];
    await city.dataSource.query(
      `INSERT INTO kindergarten_applications (id, plan_id, person_id, class_id, choices, state, revision, made_at,
         changed_at, sent_at, key_version)
       VALUES ($1, $2, $3, 'local', '[]', 'sent', 1, now(), now(), now(), (SELECT max(version) FROM field_keys))`,
      [id, planId, stranger()],
    );
    await city.dataSource.query(
      `INSERT INTO kindergarten_children (id, application_id, plan_id, place, sealed_name, sealed_id_number,
         sealed_name_mask, sealed_id_number_mask, sealed_salt, id_number_index, active, key_version)
       VALUES ($1, $1, $2, 0, '', '', '', '', '', '', true, (SELECT max(version) FROM field_keys))`,
      [id, planId],
    );
    await city.dataSource.query(
      `INSERT INTO kindergarten_photos (id, application_id, document, sealed, upload_key, added_at)
       VALUES ($1, $1, 'household', '', 'k', now())`,
      [id],
    );
    return id;
  };
  const application = (body?: object): Borrowed => ({
    make: applicationElsewhere,
    ...(body === undefined ? {} : { body }),
    status: 404,
    untouched: async (id) => {
      const rows = await city.dataSource.query<unknown[]>(
        `SELECT 1 FROM kindergarten_applications a JOIN kindergarten_photos p ON p.application_id = a.id
         WHERE a.id = $1 AND revision = 1 AND state = 'sent'
           AND NOT EXISTS (SELECT FROM decryptions WHERE row_id = a.id::text)
           AND NOT EXISTS (SELECT FROM audit_events WHERE about = a.id::text)`,
        [id],
      );
      return rows.length === 1;
    },
  });
  /** A draw that stands at its beginning; another bureau's. */
  const drawn = (body?: object): Borrowed => ({
    make: draftElsewhere,
    ...(body === undefined ? {} : { body }),
    status: 404,
    untouched: async (planId) => {
      const rows = await city.dataSource.query<unknown[]>(
        `SELECT 1 FROM kindergarten_draw_steps WHERE plan_id = $1
         UNION ALL SELECT 1 FROM kindergarten_draws WHERE plan_id = $1`,
        [planId],
      );
      return rows.length === 0;
    },
  });
  const digits = { digits: '0123456789'.repeat(4) };
  const numbers = { numbers: '05 12 20 25 30 33 08' };
  return {
    'kindergarten-draws.ceremony planId': drawn(),
    'kindergarten-draws.seal planId': drawn({}),
    'kindergarten-draws.freeze planId': drawn({ root: 'a'.repeat(64) }),
    'kindergarten-draws.take-back planId': drawn({ reason: '试试' }),
    'kindergarten-draws.dice-progress planId': drawn({ digits: '01' }),
    'kindergarten-draws.type-dice planId': drawn(digits),
    'kindergarten-draws.confirm-dice planId': drawn(digits),
    'kindergarten-draws.type-value planId': drawn(numbers),
    'kindergarten-draws.confirm-value planId': drawn(numbers),
    'kindergarten-draws.say-absent planId': drawn({ place: 0 }),
    'kindergarten-draws.draw planId': drawn({}),
    'kindergarten-draws.propose-annex planId': drawn({ seq: 1, at: 'k1', reason: '试试' }),
    'kindergarten-draws.decide-annex planId': drawn({ agreed: true }),
    'kindergarten-draws.decide-annex annexId': drawn({ agreed: true }),
    'kindergarten-applications.one-of-mine id': application(),
    'kindergarten-applications.receipt id': application(),
    'kindergarten-applications.change id': application({ basedOn: 1, classId: 'cared' }),
    'kindergarten-applications.add-photo id': application({ document: 'household', photo: SMALL_PHOTO }),
    'kindergarten-applications.remove-photo applicationId': application(),
    'kindergarten-applications.remove-photo photoId': application(),
    'kindergarten-applications.send id': application({ basedOn: 1 }),
    'kindergarten-applications.take-back id': application(),
    'kindergarten-applications.one applicationId': application(),
    'kindergarten-applications.reveal applicationId': application({}),
    'kindergarten-applications.open-photo applicationId': application({}),
    'kindergarten-applications.open-photo photoId': application({}),
    'kindergarten-applications.decide applicationId': application({ decision: 'accepted', basedOn: 1 }),
    'kindergarten-results.look-up planId': draft(sampleChild('2024-01-05', 1)),
    'kindergarten-places.give-up applicationId': application({ basedOn: 0, at: 'k1', meant: true }),
    'kindergarten-places.answer applicationId': application({ basedOn: 0, at: 'k1', answer: 'take' }),
    'kindergarten-places.object applicationId': application({ basedOn: 0 }),
    'kindergarten-places.desk planId': draft(),
    'kindergarten-places.decide planId': draft({ decision: 'confirm', basedOn: 0, reason: '' }),
    'kindergarten-plans.save-draft planId': draft({ basedOn: 1, content: samplePlan, reason: '试试' }),
    'kindergarten-plans.drop-draft planId': draft(),
    'kindergarten-plans.publish planId': draft({ revision: 1 }),
  };
}
