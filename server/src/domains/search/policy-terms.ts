import { type EntryTerm, policyAbbreviations, shortNames } from '@yingshang/shared/directory';
import type { PolicyHeading, ResidentPolicyHeading } from '../policies';

/** Words between marks are what a summary can be asked by; longer stretches are sentences nobody types. */
const LONGEST_PHRASE = 24;
const SHORTEST_PHRASE = 3;

/** A title without its year and its brackets is what people call it. */
const BRACKETS = /（[^）]*）|\([^)]*\)/g;

/** Everything under which a policy is found; the full text of its parts is searched by the policies domain. */
export function policyTerms({ title, tags, summary }: PolicyHeading, categoryName: string): EntryTerm[] {
  return [
    ...titleTerms(title),
    ...tags.flatMap((tag) => [tag, ...shortNames(tag, policyAbbreviations)].map(asTag(tag))),
    { text: categoryName, role: 'category' },
    ...phraseTerms(summary),
  ];
}

/** Residents' policies have no tags: everyday words, whom they are for and the summary say the rest. */
export function residentPolicyTerms(policy: ResidentPolicyHeading): EntryTerm[] {
  const { title, words, topic, audience, summary } = policy;
  return [
    ...titleTerms(title),
    ...words.map((text): EntryTerm => ({ text, role: 'wording' })),
    { text: topic, role: 'category' },
    ...phraseTerms(audience),
    ...phraseTerms(summary),
  ];
}

function titleTerms(title: string): EntryTerm[] {
  const called = title.replaceAll(BRACKETS, '').replaceAll(/^演示：/g, '');
  const names = new Set([title, called, ...shortNames(called, policyAbbreviations)]);
  return [...names].map((text) => ({ text, role: text === title || text === called ? 'name' : 'alias' }));
}

function phraseTerms(text: string): EntryTerm[] {
  return text
    .split(/[，。；：、！？（）“”\s]+/)
    .filter(({ length }) => length >= SHORTEST_PHRASE && length <= LONGEST_PHRASE)
    .map((phrase) => ({ text: phrase, role: 'summary' }));
}

function asTag(label: string): (text: string) => EntryTerm {
  return (text) => ({ text, role: 'tag', label });
}
