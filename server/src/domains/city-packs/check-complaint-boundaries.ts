import { wrongWithBoundary } from '@yingshang/shared/complaints';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';

/** A boundary that would send somebody in danger the wrong way, or to a topic that is not there, is refused. */
export async function checkComplaintBoundaries(check: PackCheck): Promise<void> {
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.complaintBoundaries)) {
    const problem = wrongWithBoundary(value);
    if (problem !== null) wrong(problem.field, problem.message);
    for (const topic of value.topics)
      if (!check.keys.complaintTopics.has(topic)) wrong('topics', `没有编号为 ${topic} 的投诉事由`);
  }
}
