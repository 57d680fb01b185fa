import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { Card, ListRow, Paragraph } from '../../../ui';
import { VerificationTag } from './verification-tag';

interface EnterpriseHeadProps {
  enterprise: Enterprise;
  completeness: { known: number; total: number };
}

export function EnterpriseHead({ enterprise, completeness }: EnterpriseHeadProps) {
  const { known, total } = completeness;
  return (
    <Card>
      <ListRow
        title={enterprise.name}
        detail={enterprise.creditCode}
        caption={`${enterprise.regionName} · ${enterprise.industryName}`}
        tags={<VerificationTag />}
      />
      <Paragraph quiet>{`已知 ${known} 项，共 ${total} 项。补充得越多，判断越准。`}</Paragraph>
    </Card>
  );
}
