import type { StaffRole } from '@yingshang/shared/access';
import { countFollowUps } from '@yingshang/shared/contracts/follow-ups';
import type { Person } from '@yingshang/shared/contracts/identity';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import type { DeskRow } from './desk-rows';
import { supervisedWaitingWords, unitWaitingWords } from './waiting-words';

/** How many bad ratings wait, beside the rows that lead to them; nothing before it is known. */
export function useWaiting({ id, roles }: Person): Partial<Record<DeskRow, string>> {
  const unitOf = (...wanted: readonly StaffRole[]) =>
    roles.find(({ role }) => wanted.includes(role))?.unit.id ?? null;
  const own = useCounts(id, unitOf('lead', 'handler'));
  const watched = useCounts(id, unitOf('supervisor'));
  return {
    ...(own?.unit ? { unitFollowUps: unitWaitingWords(own.unit) } : {}),
    ...(watched?.supervised ? { supervisedFollowUps: supervisedWaitingWords(watched.supervised) } : {}),
  };
}

function useCounts(personId: string, unitId: string | null) {
  return useQuery(unitId === null ? null : `follow-ups:counts:${personId}:${unitId}`, () =>
    call(countFollowUps, { params: { id: unitId ?? '' } }),
  ).data;
}
