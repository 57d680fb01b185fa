import { checkResponsible } from './check-matters';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

/** What people complain about leads to units that are in the pack, in words that one topic does not hold twice. */
export async function checkComplaintTopics(check: PackCheck): Promise<void> {
  for await (const row of rowsUnderCheck(check, packFiles.complaintTopics)) {
    checkResponsible(check, row);
    const { id, words } = row.value;
    check.keys.complaintTopics.add(id);
    if (new Set(words).size < words.length) row.wrong('words', '同一个词写了两次');
  }
}
