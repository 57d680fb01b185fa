import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getPlaces, getWaitingList } from '@yingshang/shared/contracts/kindergarten-places';
import { longDate } from '../../platform/dates';

export type SeatsOfKindergarten = ResponseOf<typeof getPlaces>['kindergartens'][number];
type WaitingLine = ResponseOf<typeof getWaitingList>['waiting'][number];

/** 「30个学位：已录取26，待核对材料3，等候补家长确认1」; what is none is left out. */
export function seatWords(one: SeatsOfKindergarten): string {
  const parts: readonly (readonly [string, number])[] = [
    ['已录取', one.confirmed],
    ['待核对材料', one.provisional],
    ['材料不符、保留中', one.refused],
    ['等候补家长确认', one.offered],
    ['空着', one.free],
  ];
  const said = parts.filter(([, seats]) => seats > 0).map(([words, seats]) => `${words}${seats}`);
  const outside = one.outside > 0 ? `；计划外补录${one.outside}` : '';
  return `${one.seats}个学位${said.length === 0 ? '' : `：${said.join('，')}`}${outside}`;
}

/** 「候补第1位」, twins and an open offer said with it. */
export function waitingWords({ position, size, offeredUntil }: WaitingLine): string {
  const twins = size > 1 ? '，双胞胎' : '';
  const offer = offeredUntil === null ? '' : `，学位留到${longDate(offeredUntil)}`;
  return `候补第${position}位${twins}${offer}`;
}
