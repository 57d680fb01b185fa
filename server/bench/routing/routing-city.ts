import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComplaintRouter, type RoutingMatter } from '@yingshang/shared/routing';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { unitTerms, unitWords } from '../../src/domains/search/unit-terms';
import { packContents } from '../search/pack-contents';

const topicsFile = join(__dirname, '../../cities/shenyang-demo/complaint-topics.json');

/** The router of the demo city, from its pack alone. */
export function demoRouter(): ComplaintRouter {
  const city = packContents(0);
  const words = unitWords({ units: city.units, unitAliases: city.unitAliases, officers: [], matters: [] });
  const units = city.units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    regionCode: unit.regionCode,
    department: unit.department,
    called: unitTerms(unit, city.places, words)
      .filter(({ role }) => role === 'name' || role === 'alias')
      .map(({ text }) => text),
  }));
  const topics = JSON.parse(readFileSync(topicsFile, 'utf8')) as RoutingMatter[]; // held to its shape by a spec
  return new ComplaintRouter(pinyinSpelling, { ...city, units, matters: [...city.matters, ...topics] });
}
