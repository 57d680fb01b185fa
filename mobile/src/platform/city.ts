import { type CityView, getCity } from '@yingshang/shared/contracts/city';
import { type Query, useQuery } from './query';
import { call } from './request';

/** A city changes when its operator loads a pack: looking once in five minutes is enough. */
const CITY_AGE_MS = 300_000;

export function useCityQuery(): Query<CityView> {
  return useQuery('city', () => call(getCity), { maxAgeMs: CITY_AGE_MS });
}

/** The loaded city, once it is known. */
export function useCity(): CityView | undefined {
  return useCityQuery().data;
}
