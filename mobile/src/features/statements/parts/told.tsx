import { View } from '@tarojs/components';
import { Card, Paragraph, spoken } from '../../../ui';

/** What became of the one before; read out when it appears. */
export function Told({ children }: { children: string }) {
  if (children === '') return null;
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      <Card>
        <Paragraph>{children}</Paragraph>
      </Card>
    </View>
  );
}
