import { Text, View } from '@tarojs/components';
import { Card, Paragraph, spoken } from '../../../ui';
import type { ClaimView } from '../claim-view';
import './claim-steps.scss';

/** The steps in order; where the source does not tell them, it says so. */
export function ClaimSteps({ view }: { view: ClaimView }) {
  return (
    <>
      {view.steps.length > 0 ? (
        <Card title={view.stepsTitle}>
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
        <Card title={view.stepsTitle}>
          <Paragraph>{view.stepsUnknown}</Paragraph>
        </Card>
      )}
    </>
  );
}
