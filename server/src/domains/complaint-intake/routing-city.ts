import type { RoutingCity, RoutingMatter, RoutingUnit } from '@yingshang/shared/routing';
import { type CityContents, unitTerms, unitWords } from '../search';

type Contents = Pick<CityContents, 'units' | 'unitAliases' | 'matters' | 'places'>;

/** The city as the router takes it: a unit is called as the search box finds it, without the words of its matters. */
export function routingCity(contents: Contents, topics: readonly RoutingMatter[]): RoutingCity {
  const { units, unitAliases, matters, places } = contents;
  const words = unitWords({ units, unitAliases, officers: [], matters: [] });
  const called = (unit: Contents['units'][number]) =>
    unitTerms(unit, places, words).flatMap(({ role, text }) =>
      role === 'name' || role === 'alias' ? [text] : [],
    );
  return {
    places,
    units: units.map((unit): RoutingUnit => {
      const { id, name, regionCode, department } = unit;
      return { id, name, regionCode, department, called: called(unit) };
    }),
    matters: [...matters, ...topics],
  };
}
