import type { ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import { goTo } from '../../../platform/navigate';
import { Card, ListRow, Paragraph, StatusTag } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { headline, nextWords, rankWords } from '../result-words';

/** What came out for a child: placed or not, where, what next, and only then the number. */
export function ResultCard({ result }: { result: ShownResult }) {
  const { placed, waiting } = result;
  return (
    <>
      <Card title={headline(result)}>
        {placed === null ? (
          <StatusTag kind="warn" icon="clock">
            候补中
          </StatusTag>
        ) : (
          <StatusTag kind="warn" icon="clock">
            待核对材料
          </StatusTag>
        )}
        {placed === null ? null : (
          <FactList
            facts={[
              { name: '地址', text: placed.kindergarten.address },
              ...(placed.kindergarten.phone === ''
                ? []
                : [{ name: '电话', text: placed.kindergarten.phone }]),
              { name: '在哪个阶段派上的', text: placed.stage.name },
            ]}
          />
        )}
      </Card>
      <Card title="接下来怎么办">
        {nextWords(result).map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </Card>
      {waiting.length === 0 ? null : (
        <Card title="候补到哪里">
          <FactList
            facts={waiting.map(({ kindergarten, position }) => ({
              name: kindergarten.name,
              text: `第${position}位`,
            }))}
          />
        </Card>
      )}
      <DrawnAs result={result} />
    </>
  );
}

/** By which number, and whom to ask about it. */
export function DrawnAs({ result }: { result: ShownResult }) {
  const { bureau } = result;
  return (
    <>
      <Card title="派位序号">
        <Paragraph>{rankWords(result)}</Paragraph>
        <Paragraph
          quiet
        >{`您的孩子在名册上是${result.seq}号。派位序号由骰子和公开数字算出，越小越先派。`}</Paragraph>
      </Card>
      <ListRow
        icon="phone"
        title={`问${bureau.name}`}
        detail="电话、地址和办公时间"
        onPress={() => goTo('unit', { id: bureau.id })}
      />
    </>
  );
}
