import { explainForEnterprise } from '@yingshang/shared/contracts/benefits';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Card, Loaded, Paragraph, ReasonList } from '../../../ui';
import { orderedReasons } from '../../policies';

interface ConditionsProps {
  readonly enterpriseId: string;
  readonly policyId: string;
}

/** Every condition of the policy with the enterprise's own value, as of today. */
export function Conditions({ enterpriseId, policyId }: ConditionsProps) {
  const query = useQuery(`why:${enterpriseId}:${policyId}`, () =>
    call(explainForEnterprise, { params: { id: enterpriseId, policyId }, body: {} }),
  );
  if (query.refusal?.code === 'policies.unknown')
    return <Paragraph>这项政策后来撤下了，没有条件可以对照。</Paragraph>;
  return (
    <Card title="逐条对照">
      <Loaded query={query}>
        {({ citation, reasons }) => (
          <>
            <Paragraph quiet>按今天的信息：</Paragraph>
            <ReasonList reasons={orderedReasons(reasons, 'profile')} />
            <Paragraph quiet>{citation}</Paragraph>
          </>
        )}
      </Loaded>
    </Card>
  );
}
