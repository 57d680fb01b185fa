import { View } from '@tarojs/components';
import { Card, Paragraph, spoken } from '../../../ui';

/** What became of the one before; read out when it changes. */
export function Told({ children }: { children: string }) {
  return (
    <View {...spoken({ role: 'status', live: 'polite' })}>
      {children === '' ? null : (
        <Card>
          <Paragraph>{children}</Paragraph>
        </Card>
      )}
    </View>
  );
}
