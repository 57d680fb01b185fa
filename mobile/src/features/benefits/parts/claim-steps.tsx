import { Text, View } from '@tarojs/components';
import { Card, Paragraph, spoken } from '../../../ui';
import type { ClaimView } from '../claim-view';
import './claim-steps.scss';

/** What happens by itself, or the steps to take; where the source tells neither, it says so. */
export function ClaimSteps({ view }: { view: ClaimView }) {
  return (
    <>
      {view.automatic === null ? null : (
        <Card title="会发生什么">
          <Paragraph>{view.automatic}</Paragraph>
        </Card>
      )}
      {view.steps.length > 0 ? (
        <Card title="怎么办">
          <View className="steps" {...spoken({ role: 'list' })}>
            {view.steps.map((step, index) => (
              <View key={step} className="step" {...spoken({ role: 'listitem' })}>
                <Text className="step__number">{index + 1}</Text>
                <Text className="step__words">{step}</Text>
              </View>
            ))}
          </View>
        </Card>
      ) : null}
      {view.stepsUnknown === null ? null : (
        <Card title="怎么办">
          <Paragraph>{view.stepsUnknown}</Paragraph>
        </Card>
      )}
    </>
  );
}
