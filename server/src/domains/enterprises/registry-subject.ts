import { creditCodeProblem, normalizeCreditCode, parseLicenceCode } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EnterpriseRegistry, RegistryRecord } from './enterprise-registry';
import { badCreditCode, noCodeInLicence, notInRegistry } from './enterprises.refusals';

/** How a person names the enterprise to register. */
export type Subject =
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'licence'; readonly text: string };

/** The register's record of what was chosen, typed or scanned. */
export async function findSubject(
  registry: EnterpriseRegistry,
  subject: Subject,
): Promise<Outcome<RegistryRecord>> {
  if (subject.by === 'reference') {
    return found(await registry.findByReference(subject.reference), '这家企业');
  }
  const code = subject.by === 'code' ? typedCode(subject.code) : scannedCode(subject.text);
  if (!code.ok) return code;
  return found(await registry.findByCode(code.value), `代码为 ${code.value} 的企业`);
}

function typedCode(typed: string): Outcome<string> {
  const code = normalizeCreditCode(typed);
  const problem = creditCodeProblem(code);
  return problem === null ? ok(code) : badCreditCode(typed, problem);
}

function scannedCode(text: string): Outcome<string> {
  const code = parseLicenceCode(text);
  return code === null ? noCodeInLicence() : ok(code);
}

function found(record: RegistryRecord | null, words: string): Outcome<RegistryRecord> {
  return record === null ? notInRegistry(words) : ok(record);
}
