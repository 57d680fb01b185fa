import { fileAppeal, listAppeals } from '@yingshang/shared/contracts/rating-reviews';
import { listOfficeRatings, type OfficeRow } from '@yingshang/shared/contracts/reputation';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { useUnitOf } from '../../platform/own-unit';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useWrittenOnce } from '../../platform/use-written-once';
import { cursorBefore, isAppealGround } from './appeal-words';

/** Where the person may appeal: as its lead. */
export const useLedUnit = () => useUnitOf(fileAppeal.access.roles);
/** Whose appeals the person may read. */
export const useAppealingUnit = () => useUnitOf(listAppeals.access.roles);

/** Null for a unit whose appeals are not this person's to read. */
export function useUnitAppeals(unitId: string | null) {
  return useQuery(unitId === null ? null : `unit-appeals:${unitId}`, () =>
    call(listAppeals, { params: { id: unitId ?? '' } }),
  );
}

/** One row of the unit's list, as the list shows it. */
export function useOfficeRow(unitId: string, row: string) {
  return useQuery(`unit-rating:${unitId}:${row}`, async (): Promise<Outcome<OfficeRow>> => {
    const page = await call(listOfficeRatings, {
      params: { id: unitId },
      query: { after: cursorBefore(row) },
    });
    if (!page.ok) return page;
    const found = page.value.items.find(({ id }) => id === row);
    return found === undefined ? refuse(notInTheList) : ok(found);
  });
}

const notInTheList = {
  code: 'unit-appeals.no-row',
  message: '本单位的评价里没有这一条',
  advice: '请回到“本单位评价”，从要申诉的那一条进入',
};

/** An appeal being written; it may be sent once a row. */
export function useAppealForm(unitId: string, row: string) {
  const personId = useSession(({ person }) => person?.id ?? '');
  return useWrittenOnce(`appeal:${personId}:${unitId}:${row}`, {
    lacks: ({ choice, text }) => {
      if (!isAppealGround(choice)) return '请先选一个理由。';
      return text.trim() === '' ? '请写明事情经过和证据。' : undefined;
    },
    send: ({ choice, text }, idempotencyKey) =>
      isAppealGround(choice)
        ? call(fileAppeal, {
            params: { id: unitId },
            body: { row, ground: choice, text: text.trim() },
            idempotencyKey,
          })
        : Promise.resolve(refuse(notInTheList)),
    onDone: () => forget('unit-appeals:'),
  });
}

/** What was appealed against, for those who may read it; a button for its lead where nothing was filed yet. */
export function useAppealsOf(unitId: string) {
  const mayRead = useAppealingUnit()?.id === unitId;
  const leads = useLedUnit()?.id === unitId;
  const { data } = useUnitAppeals(mayRead ? unitId : null);
  const of = ({ id }: OfficeRow) => data?.items.find(({ row }) => row === id);
  return {
    mayRead,
    open: data?.items.filter(({ state }) => state === 'open').length ?? 0,
    of,
    mayFile: (row: OfficeRow) =>
      leads && data !== undefined && row.standing === 'counted' && of(row) === undefined,
  };
}
