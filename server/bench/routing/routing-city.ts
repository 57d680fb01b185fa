import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ComplaintRouter, type RoutingMatter } from '@yingshang/shared/routing';
import { routingCity } from '../../src/domains/complaint-intake/routing-city';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { packContents } from '../search/pack-contents';

const topicsFile = join(__dirname, '../../cities/shenyang-demo/complaint-topics.json');

/** The router of the demo city, from its pack alone. */
export function demoRouter(): ComplaintRouter {
  const topics = JSON.parse(readFileSync(topicsFile, 'utf8')) as RoutingMatter[]; // held to its shape by a spec
  return new ComplaintRouter(pinyinSpelling, routingCity(packContents(0), topics));
}
