import { Text, View } from '@tarojs/components';
import type { explainBenefit } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { ApplyMode, PolicyStatus } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { useMatchingFacts } from '../../../platform/matching-facts';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph, ReasonList, type ShownReason } from '../../../ui';
import { nearMissLine } from '../near-miss-line';
import { isGranting, orderedReasons, verdictLine } from '../verdict-line';
import './verdict-card.scss';

interface Props {
  readonly explanation: ResponseOf<typeof explainBenefit>;
  readonly status: PolicyStatus;
  readonly applyMode: ApplyMode;
}

/** Conclusion first, then what was not checked, then every condition with the own value. */
export function VerdictCard({ explanation, status, applyMode }: Props) {
  const teller = useMatchingFacts().enterprise === null ? 'person' : 'profile';
  const line = verdictLine(explanation, status, teller);
  // Nobody is sent after a policy that grants nothing now.
  const near = isGranting(status) ? explanation.nearMiss : null;
  return (
    <Card>
      <View className={`verdict verdict--${line.kind}`}>
        <Text className="verdict__title">{line.title}</Text>
        <Text className="verdict__detail">{line.detail}</Text>
        {near ? <Text className="verdict__near">{nearMissLine(near, applyMode)}</Text> : null}
      </View>
      <Conditions reasons={orderedReasons(explanation.reasons, teller)} />
      <Paragraph quiet>{explanation.citation}</Paragraph>
    </Card>
  );
}

/** Enough to understand the answer; the rest on demand, so that the benefit stays in sight. */
const FIRST_CONDITIONS = 3;

function Conditions({ reasons }: { reasons: readonly ShownReason[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? reasons : reasons.slice(0, FIRST_CONDITIONS);
  return (
    <>
      <ReasonList reasons={shown} />
      {shown.length < reasons.length ? (
        <Button kind="text" onPress={() => setAll(true)}>{`看全部${reasons.length}项条件`}</Button>
      ) : null}
    </>
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
