import { getScoringRules } from '@yingshang/shared/contracts/fairness';
import { PARTS } from '@yingshang/shared/scoring';
import { longDate } from '../../../platform/dates';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Card, Loaded, Paragraph, Section } from '../../../ui';

/** How a score comes about, with every version of its settings and who decided it. */
export function Formula() {
  const query = useQuery('scoring-rules', () => call(getScoringRules, {}));
  return (
    <Section title="评分公式">
      <Loaded query={query}>
        {({ current, versions }) => (
          <>
            <Paragraph>
              {
                '评分 =（起始条数 × 起始分 + 各条权重 × 星级之和）÷（起始条数 + 权重之和），只在最后四舍五入一次。'
              }
            </Paragraph>
            {versions.map(
              ({ version, from, decidedBy, weights, unproven, mu, prior, clusterCap, minimum }) => (
                <Card key={version} title={`第${version}版${version === current ? '（现行）' : ''}`}>
                  <Paragraph>{`起始条数${prior}，起始分${mu / PARTS}星。`}</Paragraph>
                  <Paragraph>
                    {`有办事凭证的评价权重${weights.proven / PARTS}，没有的${weights.unproven / PARTS}。互有关联的评价合计不超过${clusterCap}。`}
                  </Paragraph>
                  <Paragraph>
                    {`没有凭证的评价，同一个人对同一个单位${unproven.days}天内只计${unproven.counted}次，最多收${unproven.heard}次。`}
                  </Paragraph>
                  <Paragraph>{`不足${minimum}条不排名。`}</Paragraph>
                  <Paragraph quiet>{`${longDate(from)}起执行。${decidedBy}。`}</Paragraph>
                </Card>
              ),
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
