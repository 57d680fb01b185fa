import { Injectable } from '@nestjs/common';
import { PoliciesService } from '../policies';
import type { SearchIndex } from '../search';
import type { AskedPolicy } from './boundary-advice';
import { questionClauses } from './question-clauses';

/** Below this a policy only shares a word with the question, and its contact could not answer. */
const SURE_ENOUGH = 0.75;

/** Which policy a question is about, and who answers for it. */
@Injectable()
export class AskedPolicies {
  constructor(private readonly policies: PoliciesService) {}

  async find(
    index: SearchIndex,
    text: string,
    heard: readonly string[],
    district: string | undefined,
  ): Promise<AskedPolicy | null> {
    const [best] = questionClauses(text, heard)
      .flatMap((clause) => index.directory.search(clause, { kinds: ['policy'], district }).slice(0, 1))
      .toSorted((one, other) => other.score - one.score);
    if (best === undefined || best.score < SURE_ENOUGH) return null;
    const heading = index.policies.get(best.id);
    return heading === undefined ? null : this.contactOf(heading.id);
  }

  private async contactOf(id: string): Promise<AskedPolicy | null> {
    const found = await this.policies.view(id);
    // Withdrawn since the index was made.
    if (!found.ok) return null;
    const { title, contact } = found.value;
    return {
      id,
      title,
      contactName: contact.name,
      contactHours: contact.hours,
      phone: contact.phone,
      isMadeUp: contact.synthetic,
    };
  }
}
