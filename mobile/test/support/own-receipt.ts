import { getApplicationReceipt } from '@yingshang/shared/contracts/kindergarten-applications';
import { receiptText } from '@yingshang/shared/kindergarten';
import { askServer } from './ask-server';
import type { SignedIn } from './complaint-steps';

/** What the picture of a receipt says. */
export async function ownReceipt(serverUrl: string, { token }: SignedIn, id: string): Promise<string> {
  const path = getApplicationReceipt.path.replace(':id', id);
  const { planId, children } = getApplicationReceipt.response.parse(
    await askServer(serverUrl, path, { token }),
  );
  return receiptText({ planId, salts: children.map(({ salt }) => salt) });
}
