import type { Condition, Rule, Verdict } from './ast';
import { isDated } from './dated-values';
import type { Derivation } from './derivation';
import { conjunction, disjunction, everywhere, negated, openForAll, type Verdicts } from './particle-bits';

/** What is left of a rule when everything known has been put in. */
export type OpenPart =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly OpenPart[] }
  | { readonly kind: 'not'; readonly part: OpenPart }
  /** A fact that can be asked for: its place among the questions, and the condition that it is held against. */
  | { readonly kind: 'asked'; readonly question: number; readonly condition: Condition }
  /** A fact that follows from others, some of which can be asked for. */
  | { readonly kind: 'derived'; readonly derivation: Derivation; readonly condition: Condition }
  /** Whether a fact is known: turns over when it is asked for. */
  | { readonly kind: 'exists'; readonly question: number; readonly whenAsked: boolean }
  /** Stays open: 「不清楚」 was the answer. */
  | { readonly kind: 'never' };

/** How the parts of a rule stand before anything is asked. */
export interface OpenFacts {
  /** The verdict of a leaf over the known facts. */
  verdict(condition: Condition): Verdict;
  /** The place of a field among the questions; -1 when nobody is asked for it. */
  question(field: string): number;
  derivation(field: string): Derivation | undefined;
}

/** A verdict where the known facts give one, else what is left of the rule as it reads on a day (`ruleOn`). */
export function openPart(rule: Rule, facts: OpenFacts): boolean | OpenPart {
  if ('not' in rule) {
    const part = openPart(rule.not, facts);
    return typeof part === 'boolean' ? !part : { kind: 'not', part };
  }
  if ('all' in rule) return openGroup('all', rule.all, facts);
  if ('any' in rule) return openGroup('any', rule.any, facts);
  if (isDated(rule)) throw new Error(`dated values of ${rule.field} were not chosen for a day`);
  return openLeaf(rule, facts);
}

function openGroup(kind: 'all' | 'any', rules: readonly Rule[], facts: OpenFacts): boolean | OpenPart {
  const deciding = kind === 'any';
  const parts: OpenPart[] = [];
  for (const rule of rules) {
    const part = openPart(rule, facts);
    if (part === deciding) return deciding;
    if (typeof part !== 'boolean') parts.push(part);
  }
  return parts.length === 0 ? !deciding : { kind, parts };
}

function openLeaf(leaf: Condition, facts: OpenFacts): boolean | OpenPart {
  const verdict = facts.verdict(leaf);
  const question = facts.question(leaf.field);
  if (leaf.op === 'exists') {
    return question === -1 || verdict === null
      ? verdict === true
      : { kind: 'exists', question, whenAsked: !verdict };
  }
  if (verdict !== null) return verdict;
  const derivation = facts.derivation(leaf.field);
  if (derivation !== undefined) return { kind: 'derived', derivation, condition: leaf };
  return question === -1 ? { kind: 'never' } : { kind: 'asked', question, condition: leaf };
}

/** How the particles answer, for a set of questions. */
export interface ParticleAnswers {
  held(condition: Condition): Verdicts;
  derived(derivation: Derivation, condition: Condition, asked: ReadonlySet<number>): Verdicts;
}

/** The verdict of each particle once it has answered the questions. */
export function verdictsAfter(
  part: OpenPart,
  asked: ReadonlySet<number>,
  answers: ParticleAnswers,
): Verdicts {
  switch (part.kind) {
    case 'all':
      return conjunction(part.parts.map((child) => verdictsAfter(child, asked, answers)));
    case 'any':
      return disjunction(part.parts.map((child) => verdictsAfter(child, asked, answers)));
    case 'not':
      return negated(verdictsAfter(part.part, asked, answers));
    case 'asked':
      return asked.has(part.question) ? answers.held(part.condition) : openForAll;
    case 'derived':
      return answers.derived(part.derivation, part.condition, asked);
    case 'exists':
      return everywhere(asked.has(part.question) === part.whenAsked);
    case 'never':
      return openForAll;
  }
}

/** The questions on which an open part hangs. */
export function questionsOf(
  part: OpenPart,
  sources: (derivation: Derivation) => readonly number[],
): number[] {
  const found = (child: OpenPart): readonly number[] => {
    switch (child.kind) {
      case 'all':
      case 'any':
        return child.parts.flatMap(found);
      case 'not':
        return found(child.part);
      case 'asked':
      case 'exists':
        return [child.question];
      case 'derived':
        return sources(child.derivation);
      case 'never':
        return [];
    }
  };
  return [...new Set(found(part))].sort((a, b) => a - b);
}
