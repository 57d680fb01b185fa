import type { ToldPolicy } from '@yingshang/shared/contracts/notices';
import type { Rule } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import type { Standing } from '../../src/domains/policies';
import { ChangedAnswersService } from '../../src/domains/pushes';
import { changedRecipients, type PolicyChange } from '../../src/domains/pushes/changed-answers.repository';
import { ToldPoliciesRepository } from '../../src/domains/pushes/told-policies.repository';
import { asOf, inForce } from '../match/bench-policies';
import { inTurns } from '../match/timing';
import type { PushBench } from './bench-application';

export interface ToldFigures {
  readonly name: string;
  readonly told: number;
  /** Milliseconds, medians. */
  readonly ours: number;
  readonly bare: number;
}

const named: ToldPolicy = { id: 'bench', title: '示例政策', category: 'tax' };
const NOTICE = '01890000-0000-7000-8000-000000000001';

/** Small-scale taxpayers up to so much a month: the rule of a policy that three in four enterprises may meet. */
const LARGE = 'ssvat-exempt-2023-2027';
/** Two steps of staff: an edit from one to the other changes few answers. */
const staffBelow = (most: number): Rule => ({ field: 'employees', op: 'lte', value: most });
const standing = (rule: Rule): Standing => ({ rule, phase: 'open', asOf });

/** Publishing a policy that concerns most, and an edit that changes the answer of few. */
export function changesToTell(): Readonly<Record<'publish' | 'edit', PolicyChange>> {
  const large = inForce.find(({ id }) => id === LARGE);
  if (large === undefined) throw new Error(`${LARGE} is not in force on ${asOf}`);
  return {
    publish: { before: null, after: standing(large.rule) },
    edit: { before: standing(staffBelow(20)), after: standing(staffBelow(22)) },
  };
}

/**
 * The product's whole telling (lock, notice, campaign, what was told, rows with their indexes, job, commit) beside one
 * INSERT … SELECT of as many rows with the same columns by the same predicate. The bare one looks up no grants, keeps
 * no index but the key and counts nothing.
 */
export async function measureTelling(
  { app, dataSource }: PushBench,
  turns: number,
): Promise<readonly ToldFigures[]> {
  await makeBareTable(dataSource);
  const service = app.get(ChangedAnswersService, { strict: false });
  const figures: ToldFigures[] = [];
  for (const [name, change] of Object.entries(changesToTell())) {
    const told = await countChanged(dataSource, change);
    const before = () => forgetTold(dataSource, change.before);
    const ways = {
      ours: async () => {
        const result = await dataSource.transaction((manager) =>
          service.policyIs(named, change.after, manager),
        );
        return result?.told ?? 0;
      },
      bare: () => insertBare(dataSource, change),
    };
    const times = await inTurns(
      ways,
      turns,
      (way, count) => {
        if (count !== told) throw new Error(`${name}: ${way} told ${count} of ${told}`);
      },
      before,
    );
    figures.push({ name, told, ...times });
  }
  await forgetTold(dataSource, null);
  await dataSource.query('DROP TABLE bare_messages');
  return figures;
}

async function makeBareTable(dataSource: DataSource): Promise<void> {
  await dataSource.query(`
    CREATE TABLE bare_messages (
      person_id uuid NOT NULL,
      notice_id uuid NOT NULL,
      about uuid NOT NULL,
      answer_before smallint,
      answer_after smallint,
      state smallint NOT NULL,
      reason text,
      due_at timestamptz,
      PRIMARY KEY (person_id, notice_id, about)
    )`);
}

/** Both tables empty, and everybody told of what was so before. */
async function forgetTold(dataSource: DataSource, before: Standing | null): Promise<void> {
  await dataSource.query('TRUNCATE messages, bare_messages');
  await dataSource.query('DELETE FROM notices');
  await dataSource.query('DELETE FROM told_policies');
  if (before !== null) await new ToldPoliciesRepository().keep(named, before, dataSource.manager);
}

async function countChanged(dataSource: DataSource, change: PolicyChange): Promise<number> {
  const { text, parameters } = changedRecipients(change);
  const [row] = await dataSource.query<[{ size: number }]>(
    `SELECT count(*)::int AS size FROM (${text}) AS changed, (SELECT $1::text, $2::text, $3::text) AS unused`,
    ['', '', '', ...parameters],
  );
  return row.size;
}

async function insertBare(dataSource: DataSource, change: PolicyChange): Promise<number> {
  const { text, parameters } = changedRecipients(change);
  const runner = dataSource.createQueryRunner();
  try {
    const { affected } = await runner.query(
      `INSERT INTO bare_messages (notice_id, person_id, about, answer_before, answer_after, state, reason, due_at)
       SELECT $1::uuid, person_id, about, answer_before, answer_after, 0, $2::text, $3::timestamptz
       FROM (${text}) AS recipients`,
      [NOTICE, null, new Date(), ...parameters],
      true,
    );
    return affected ?? 0;
  } finally {
    await runner.release();
  }
}
