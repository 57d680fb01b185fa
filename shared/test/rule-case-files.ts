import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { type CodeTables, codeTables, type RuleCaseFile, readRuleCases } from '../src/cases';
import { checkMatchablePolicy, type MatchablePolicy } from '../src/eligibility';
import type { Outcome } from '../src/kernel';

/** The rule cases of the project and the demo city's policies that they are about. */
const CASES = resolve(__dirname, '../src/cases/eligibility');
const CITY = resolve(__dirname, '../../server/cities/shenyang-demo');

export interface PackPolicy extends MatchablePolicy {
  readonly title: string;
  readonly documentNumber: string | null;
}

export function packPolicies(): PackPolicy[] {
  const rows: (PackPolicy & { eligibility: unknown })[] = JSON.parse(packFile('policies.json'));
  return rows.map((row) => ({
    ...must(checkMatchablePolicy(row)),
    title: row.title,
    documentNumber: row.documentNumber,
  }));
}

export function packCodes(): CodeTables {
  const city: Named = JSON.parse(packFile('city.json'));
  const regions: Named[] = JSON.parse(packFile('regions.json'));
  const industries = packFile('industries.jsonl').trim().split('\n');
  return codeTables(
    [city, ...regions],
    industries.map((line) => JSON.parse(line)),
  );
}

export interface NamedCaseFile extends RuleCaseFile {
  /** The file's name without `.yaml`: the policy's id. */
  readonly id: string;
}

export function ruleCaseFiles(codes: CodeTables = packCodes()): NamedCaseFile[] {
  const files = readdirSync(CASES).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => ({
    ...must(readRuleCases(name, readYaml(readFileSync(join(CASES, name), 'utf8')), codes)),
    id: name.slice(0, -'.yaml'.length),
  }));
}

/** Every scalar stays the text that was written. */
export function readYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}

interface Named {
  readonly code: string;
  readonly name: string;
}

function packFile(name: string): string {
  return readFileSync(join(CITY, name), 'utf8');
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `${outcome.refusal.message}（${outcome.refusal.field ?? ''}）。${outcome.refusal.advice}。`,
  );
}
