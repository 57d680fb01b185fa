import { wrongWithLimits } from '@yingshang/shared/complaints';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

/** Limits that no complaint could keep to are refused. */
export async function checkComplaintLimits(check: PackCheck): Promise<void> {
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.complaintLimits)) {
    const problem = wrongWithLimits(value);
    if (problem !== null) wrong(problem.field, problem.message);
  }
}
