import { getPolicy } from '@yingshang/shared/contracts/policies';
import { getOfficer, getUnit } from '@yingshang/shared/contracts/service-cards';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { useAnswers } from '../../platform/answers';
import { type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import type { ComplaintDraft } from './complaint-draft';
import type { DraftOrigin } from './draft-origin';

type Begun = Partial<ComplaintDraft>;

/** What the card or the page from which somebody came says already, and the district they named before. */
export function useFiledAgainst(origin: DraftOrigin): Query<Begun> {
  const regionCode = useAnswers(({ answers }) => answers.regionCode) ?? null;
  const query = useQuery(`complaint-about:${origin.kind}:${origin.id}`, () => beginningOf(origin));
  return query.data === undefined ? query : { ...query, data: { regionCode, ...query.data } };
}

async function beginningOf({ kind, id }: DraftOrigin): Promise<Outcome<Begun>> {
  if (kind === 'unit') return ofUnit(id);
  if (kind === 'officer') return ofOfficer(id);
  return kind === 'policy' ? ofPolicy(id) : ok({});
}

async function ofUnit(id: string): Promise<Outcome<Begun>> {
  const unit = await call(getUnit, { params: { id } });
  return unit.ok ? ok({ class: 'unit', unit: { id, name: unit.value.name } }) : unit;
}

export async function ofOfficer(id: string): Promise<Outcome<Begun>> {
  const officer = await call(getOfficer, { params: { id } });
  if (!officer.ok) return officer;
  const { name, post, unit } = officer.value;
  return ok({ class: 'officer', unit: { ...unit }, officer: { id, name: `${name}（${post}）` } });
}

async function ofPolicy(id: string): Promise<Outcome<Begun>> {
  const policy = await call(getPolicy, { params: { id } });
  if (!policy.ok) return policy;
  const { title, responsible } = policy.value;
  return ok({
    class: 'promise',
    policy: { id, title },
    unit: { id: responsible.unitId, name: responsible.unitName },
  });
}
