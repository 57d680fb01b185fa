import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { StatusTag } from '../../../ui';
import { verificationWords } from '../control-words';

/** Whether the person proved that they may act for the enterprise, and how. */
export function VerificationTag({ enterprise }: { enterprise: Pick<Enterprise, 'verification' | 'demo'> }) {
  const proven = enterprise.verification !== 'none';
  return (
    <StatusTag kind={proven ? 'ok' : 'neutral'} icon={proven ? 'check' : undefined}>
      {verificationWords(enterprise)}
    </StatusTag>
  );
}
