import { Text, View } from '@tarojs/components';
import type { ConditionReason } from '@yingshang/shared/contracts/benefits';
import { Icon, type IconName } from './icon';
import './reason-list.scss';
import { spoken } from './spoken';

const marks: Readonly<Record<ConditionReason['verdict'], { icon: IconName; word: string }>> = {
  met: { icon: 'check', word: '符合' },
  unknown: { icon: 'question', word: '待补充' },
  'not-met': { icon: 'cross', word: '不符合' },
};

/** A condition as it is shown; `details` say whose word the value is and where the condition is written. */
export interface ShownReason extends ConditionReason {
  readonly details?: readonly string[];
}

/** Every condition with the person's own value: ✓ met, ? not known yet, × not met. */
export function ReasonList({ reasons }: { reasons: readonly ShownReason[] }) {
  return (
    <View className="ui-reasons" {...spoken({ role: 'list' })}>
      {reasons.map((reason) => (
        <Reason key={`${reason.field} ${reason.condition}`} reason={reason} />
      ))}
    </View>
  );
}

function Reason({ reason }: { reason: ShownReason }) {
  const { icon, word } = marks[reason.verdict];
  return (
    <View className="ui-reason" {...spoken({ role: 'listitem' })}>
      <View className={`ui-reason__mark ui-reason__mark--${reason.verdict}`}>
        <Icon name={icon} small />
        <Text className="ui-reason__word">{word}</Text>
      </View>
      <View className="ui-reason__words">
        <Text className="ui-reason__condition">{reason.condition}</Text>
        <Text className="ui-reason__own">{reason.ownValue}</Text>
        {(reason.details ?? []).map((detail) => (
          <Text key={detail} className="ui-reason__own">
            {detail}
          </Text>
        ))}
      </View>
    </View>
  );
}
