import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from '@yingshang/shared/kernel';
import type { CityContents } from '../../src/domains/search/city-contents';
import type { BenchQuery } from './search-scores';
import { type VariedPolicy, variedPolicies } from './varied-policies';

const folder = join(__dirname, '../../cities/shenyang-demo');
export const BENCH_POLICIES = 10_000;

/** The pack's own specs hold these files to their shapes, so here they are taken at their word. */
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const lines = (name: string): unknown =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

export function benchQueries(): BenchQuery[] {
  return JSON.parse(readFileSync(join(__dirname, '../search-queries.json'), 'utf8')) as BenchQuery[];
}

/** The demo pack as the index takes it, with its policies multiplied; without a database. */
export function packContents(policies = BENCH_POLICIES): CityContents {
  const city = json('city.json') as { code: string; name: string };
  const regions = json('regions.json') as { code: string; name: string; kind: string }[];
  const districts = regions.filter(({ kind }) => kind === 'district');
  const places = [{ ...city, whole: true }, ...districts.map((district) => ({ ...district, whole: false }))];
  const categories = json('categories.json') as { key: string; name: string }[];
  type Policy = CityContents['policies'][number] & VariedPolicy;
  return {
    places,
    regionNames: new Map(places.map(({ code, name }) => [code, name])),
    units: byId(lines('units.jsonl') as CityContents['units'][number][]),
    officers: byId(lines('officers.jsonl') as CityContents['officers'][number][]),
    matters: json('matters.json') as CityContents['matters'],
    unitAliases: json('unit-aliases.json') as CityContents['unitAliases'],
    policies: byId(variedPolicies((json('policies.json') as Policy[]).map(withAllDates), policies)),
    residentPolicies: byId(json('resident-policies.json') as CityContents['residentPolicies'][number][]),
    categoryNames: new Map(categories.map(({ key, name }) => [key, name])),
    asOf: calendarDate('2026-11-20'),
  };
}

/** What loading adds to a row of the pack. */
function withAllDates<Policy extends object>(policy: Policy): Policy {
  return { windows: [], paused: null, ...policy };
}

function byId<Row extends { readonly id: string }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
