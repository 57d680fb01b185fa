import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { stored } from '../../platform/storage';

/** The version of the notice that was agreed to on this device. */
const agreed = stored('privacy-agreed', 1, z.nullable(z.string()), null);

export function usePrivacyNotice() {
  return useQuery('privacy-notice', () => call(getPrivacyNotice));
}

/** Whether the text as it is now was agreed to here: before that nothing is asked for. */
export function usePrivacyAgreement() {
  const notice = usePrivacyNotice();
  const [version, setVersion] = useState(agreed.read);
  const current = notice.data?.account.version;
  const agree = () => {
    if (current === undefined) return;
    agreed.write(current);
    setVersion(current);
  };
  /** The server said that the text is a newer one. */
  const askAgain = () => {
    agreed.clear();
    setVersion(null);
    notice.reload();
  };
  return { notice, version: current !== undefined && version === current ? current : null, agree, askAgain };
}
