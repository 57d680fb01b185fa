import { listScoreCases, objectToScore } from '@yingshang/shared/contracts/unit-scores';
import { complaintCauses, type ScoreMonth } from '@yingshang/shared/unit-scores';
import { askServer } from './ask-server';
import { demoStaff } from './rated-unit';

/** A lead's session, and the case that they objected to; null where nothing of the month cost the unit points. */
export async function objectedScore(serverUrl: string, unitId: string, month: ScoreMonth, text: string) {
  const lead = await demoStaff(serverUrl, 'lead', unitId);
  const at = (path: string) => path.replace(':id', unitId).replace(':month', month);
  for (const cause of complaintCauses) {
    const { items } = listScoreCases.response.parse(
      await askServer(serverUrl, `${at(listScoreCases.path)}?cause=${cause}`, { token: lead.token }),
    );
    const found = items.find(({ faulty, struck }) => faulty && !struck);
    if (found === undefined) continue;
    const { kind: caseKind, caseId, on } = found;
    const { id } = objectToScore.response.parse(
      await askServer(serverUrl, at(objectToScore.path), {
        token: lead.token,
        body: { cause, caseKind, caseId, on, text },
      }),
    );
    return { id, lead };
  }
  return null;
}
