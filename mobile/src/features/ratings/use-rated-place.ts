import { getOccasion } from '@yingshang/shared/contracts/occasions';
import { getOfficer, getUnit } from '@yingshang/shared/contracts/service-cards';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import type { RatedPlace } from './rate-draft';
import { placeDetail } from './rating-words';

export interface PlaceParameters {
  readonly occasion: string;
  readonly unit: string;
  readonly officer: string;
}

/** A draft's name: what it is about. */
export function placeKey({ occasion, unit, officer }: PlaceParameters): string {
  return occasion === '' ? `card:${unit}:${officer}` : `occasion:${occasion}`;
}

export function useRatedPlace(parameters: PlaceParameters): Query<RatedPlace> {
  const personId = useSession((state) => state.person?.id ?? '');
  return useQuery(`rated:${personId}:${placeKey(parameters)}`, () =>
    parameters.occasion === '' ? ofCard(parameters) : ofOccasion(parameters.occasion),
  );
}

async function ofOccasion(id: string): Promise<Outcome<RatedPlace>> {
  const answer = await call(getOccasion, { params: { id } });
  if (!answer.ok) return answer;
  const { unit, channel, proof } = answer.value;
  return ok({
    rated: { occasionId: id },
    unitId: unit.id,
    unitName: unit.name,
    detail: placeDetail(answer.value),
    channel,
    proof,
  });
}

async function ofCard({ unit: unitId, officer: officerId }: PlaceParameters): Promise<Outcome<RatedPlace>> {
  if (officerId !== '') return ofOfficer(officerId);
  const unit = await call(getUnit, { params: { id: unitId } });
  if (!unit.ok) return unit;
  const { id, name } = unit.value;
  return ok({
    rated: { unitId: id, officerId: null },
    unitId: id,
    unitName: name,
    detail: null,
    channel: 'card',
    proof: false,
  });
}

async function ofOfficer(officerId: string): Promise<Outcome<RatedPlace>> {
  const officer = await call(getOfficer, { params: { id: officerId } });
  if (!officer.ok) return officer;
  const { name, post, unit } = officer.value;
  return ok({
    rated: { unitId: unit.id, officerId },
    unitId: unit.id,
    unitName: unit.name,
    detail: `${name}（${post}）`,
    channel: 'card',
    proof: false,
  });
}

/** Where a draft of that name is written. */
export function parametersOf(key: string): { occasion?: string; unit?: string; officer?: string } {
  const [kind, first = '', officer = ''] = key.split(':');
  if (kind === 'occasion') return { occasion: first };
  return { unit: first, ...(officer === '' ? {} : { officer }) };
}
