import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundaryRule } from '@yingshang/shared/complaints';
import { ok } from '@yingshang/shared/kernel';
import { packContents } from '../../../bench/search/pack-contents';
import type { ComplaintRulesService, ComplaintTopicRecord } from '../complaint-rules';
import type { ComplaintMatters, JoinTokens } from '../complaints';
import type { PoliciesService } from '../policies';
import type { SearchIndexes } from '../search';
import { buildSearchIndex } from '../search/search-index';
import { AskedPolicies } from './asked-policies.service';
import { CityGuides } from './city-guides.service';
import { ComplaintSuggestions } from './complaint-suggestions.service';

const folder = join(__dirname, '../../../cities/shenyang-demo');
/** The pack's own specs hold these files to their shapes, so here they are taken at their word. */
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Suggestions in the demo city from its pack alone: nobody complained yet, and there is no database. */
export async function demoSuggestions(): Promise<ComplaintSuggestions> {
  const index = await buildSearchIndex(packContents(0));
  // As much of each as a guest's question reaches.
  const indexes = { current: () => Promise.resolve(index) } as SearchIndexes;
  const rules = {
    topics: () => Promise.resolve(json('complaint-topics.json') as ComplaintTopicRecord[]),
    boundaries: () => Promise.resolve(json('complaint-boundaries.json') as BoundaryRule[]),
  } as ComplaintRulesService;
  const contacts = json('policy-contacts.json') as { policyId: string; contactId: string }[];
  const policies = {
    view: (id: string) => {
      const { contactId } = contacts.find(({ policyId }) => policyId === id) ?? { contactId: '' };
      const contact = index.officers.get(`officer:${contactId}`);
      return Promise.resolve(ok({ title: index.policies.get(`policy:${id}`)?.title, contact }));
    },
  } as unknown as PoliciesService; // a view of which title and contact alone are read
  const nobody = undefined as unknown as ComplaintMatters & JoinTokens; // asked for who is signed in alone
  return new ComplaintSuggestions(
    new CityGuides(indexes, rules),
    new AskedPolicies(policies),
    nobody,
    nobody,
  );
}
