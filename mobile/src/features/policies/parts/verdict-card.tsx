import { Text, View } from '@tarojs/components';
import type { explainBenefit } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { goTo } from '../../../platform/navigate';
import { Button, Card, ReasonList } from '../../../ui';
import { verdictLine } from '../verdict-line';
import './verdict-card.scss';

/** Conclusion first, then what was not checked, then every condition with the own value. */
export function VerdictCard({ explanation }: { explanation: ResponseOf<typeof explainBenefit> }) {
  const line = verdictLine(explanation);
  return (
    <Card>
      <View className={`verdict verdict--${line.kind}`}>
        <Text className="verdict__title">{line.title}</Text>
        <Text className="verdict__detail">{line.detail}</Text>
      </View>
      <ReasonList reasons={explanation.reasons} />
    </Card>
  );
}

/** Nobody is judged by facts that they have not given. */
export function VerdictInvitation() {
  return (
    <Card title="您符合吗？">
      <Text className="verdict__detail">回答3个问题，就能对照这项政策的条件。不用登录。</Text>
      <Button kind="secondary" onPress={() => goTo('questions')}>
        答3题
      </Button>
    </Card>
  );
}
