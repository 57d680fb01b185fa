import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { ListCard, ListRow } from '../../../ui';
import { VerificationTag } from './verification-tag';

interface EnterpriseHeadProps {
  enterprise: Enterprise;
  completeness: { known: number; total: number };
}

export function EnterpriseHead({ enterprise, completeness }: EnterpriseHeadProps) {
  const { known, total } = completeness;
  return (
    <ListCard label="企业">
      <ListRow
        title={enterprise.name}
        detail={enterprise.creditCode}
        caption={`${enterprise.regionName} · ${enterprise.industryName}`}
        tags={<VerificationTag enterprise={enterprise} />}
      />
      <ListRow
        title={`已知 ${known} 项，共 ${total} 项`}
        caption="补充得越多，判断越准。只需填写您知道的。"
      />
    </ListCard>
  );
}
