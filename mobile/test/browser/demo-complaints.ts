import {
  type ComplaintReceipt,
  getPublishedComplaint,
  listPublishedComplaints,
} from '@yingshang/shared/contracts/complaints';
import { addDocument, getStatementDesk } from '@yingshang/shared/contracts/statements';
import { askServer } from '../support/ask-server';
import {
  answerOne,
  caseOf,
  fileOne,
  ownStep,
  proveRealName,
  type SignedIn,
  supervisedCase,
} from '../support/complaint-steps';
import { madeDocument } from '../support/made-media';

/** What people of the tour complained of, and what became of it. */
export interface DemoComplaints {
  /** Just filed: as its complainant calls it. */
  readonly filed: string;
  /** Answered: the complainant's word is waited for. */
  readonly answered: string;
  /** Filed, for the lead to accept. */
  readonly unitCase: string;
  /** Late, for the supervisor. */
  readonly supervisedCase: string;
  /** Over, and may be published. */
  readonly publishable: string;
  /** A file that came with the first, which somebody outside the unit has to open. */
  readonly documentId: string;
  /** Published already. */
  readonly publishedId: string;
}

export async function demoComplaints(
  serverUrl: string,
  people: {
    readonly complainant: SignedIn;
    readonly lead: SignedIn;
    readonly handler: SignedIn;
    readonly supervisor: SignedIn;
    readonly checker: SignedIn;
  },
): Promise<DemoComplaints> {
  const { complainant, lead, supervisor, checker } = people;
  await proveRealName(serverUrl, complainant);
  const over = await fileOne(serverUrl, complainant, '示例餐饮店的稳岗奖励超过公示时限一个月没有结果。');
  const publishable = await answerOne(serverUrl, people, over);
  await ownStep(serverUrl, complainant, over.ticket, { kind: 'confirm' });
  const answered = await fileOne(serverUrl, complainant, '示例加工厂一个月里被三个部门检查同一件事。');
  await answerOne(serverUrl, people, answered);
  const filed = await fileOne(serverUrl, complainant, '示例园区答应的房租补贴满一年了还没有拿到。');
  const documentId = await addFile(serverUrl, filed, { complainant, checker });
  return {
    documentId,
    filed: filed.ticket,
    answered: answered.ticket,
    unitCase: await caseOf(serverUrl, lead, filed.number),
    supervisedCase: await supervisedCase(serverUrl, supervisor, 'overdue'),
    publishable,
    publishedId: await somePublished(serverUrl),
  };
}

/** @returns what the desk that checks calls it */
async function addFile(
  serverUrl: string,
  { statementId }: ComplaintReceipt,
  { complainant, checker }: { readonly complainant: SignedIn; readonly checker: SignedIn },
): Promise<string> {
  await askServer(serverUrl, addDocument.path.replace(':id', statementId ?? ''), {
    visitorId: crypto.randomUUID(),
    token: complainant.token,
    body: { name: '示例园区房租补贴协议.pdf', document: madeDocument() },
  });
  const { documents } = getStatementDesk.response.parse(
    await askServer(serverUrl, getStatementDesk.path, { token: checker.token }),
  );
  const [waiting] = documents;
  if (waiting === undefined) throw new Error('the file never came onto the desk');
  return waiting.id;
}

/** With the longest story there is to read. */
async function somePublished(serverUrl: string): Promise<string> {
  const { items } = listPublishedComplaints.response.parse(
    await askServer(serverUrl, listPublishedComplaints.path),
  );
  const chosen = items.toSorted((one, other) => other.reopenings - one.reopenings)[0];
  const path = getPublishedComplaint.path.replace(':publishedId', chosen?.id ?? '');
  return getPublishedComplaint.response.parse(await askServer(serverUrl, path)).id;
}
