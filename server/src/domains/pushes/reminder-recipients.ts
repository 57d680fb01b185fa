import type { Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { ruleSql } from '../enterprises';
import { FIRST_RECIPIENTS_PARAMETER, NO_ENTERPRISE, type RecipientsSql } from '../notices';
import type { Answer } from '../policies';
import type { Reminder } from './reminder-days';

export interface RemindedPolicy {
  readonly id: string;
  /** Null while the stored one is faulty: then nobody is known to be eligible. */
  readonly rule: Rule | null;
  /** What an eligible enterprise is answered on that day. */
  readonly answer: Answer;
}

/**
 * Whom a reminder of a policy is for: holders whose own answer is `eligible`, and people who keep the policy as a
 * favourite; each once. Somebody with several eligible enterprises is told of the policy, not of one of them.
 */
export function reminderRecipients(
  { id, rule, answer }: RemindedPolicy,
  { edge, on }: Reminder,
  day: CalendarDate,
): RecipientsSql {
  const first = FIRST_RECIPIENTS_PARAMETER;
  const fits = rule === null ? { text: 'false', parameters: [] } : ruleSql(rule, day, first + 3);
  // On the day of opening their answers changed: whoever was told so hears it once.
  const heard =
    edge === 'opens' && on === day
      ? 'NOT EXISTS (SELECT FROM heard WHERE heard.person_id = reminded.person_id)'
      : 'true';
  return {
    text: `WITH eligible AS MATERIALIZED (
        SELECT person_id, CASE count(*) WHEN 1 THEN (array_agg(enterprise_id))[1] ELSE '${NO_ENTERPRISE}' END AS about
        FROM enterprise_profiles WHERE person_id IS NOT NULL AND ${fits.text} GROUP BY person_id),
      heard AS (
        SELECT person_id FROM push_campaigns JOIN messages ON notice_id = push_campaigns.id
        WHERE policy_id = $${first} AND begun_at >= $${first + 1}::timestamptz)
      SELECT reminded.* FROM (
        SELECT person_id, about, NULL::smallint AS answer_before, $${first + 2}::smallint AS answer_after FROM eligible
        UNION ALL
        SELECT DISTINCT person_id, '${NO_ENTERPRISE}'::uuid, NULL::smallint, NULL::smallint FROM policy_favourites
        WHERE policy_id = $${first} AND person_id IS NOT NULL
          AND NOT EXISTS (SELECT FROM eligible WHERE eligible.person_id = policy_favourites.person_id)) AS reminded
      WHERE ${heard}`,
    parameters: [id, `${day}T00:00:00+08:00`, answer, ...fits.parameters],
  };
}
