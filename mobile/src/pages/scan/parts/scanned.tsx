import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card, DemoTag } from '../../../ui';
import './scanned.scss';

interface ScannedProps {
  label: string;
  demo: boolean;
  purpose: string;
  /** What is asked of nobody here, below the card. */
  promise: string;
  /** What can be done. */
  children: ReactNode;
}

/** What was scanned, what for, and the ways on. */
export function Scanned({ label, demo, purpose, promise, children }: ScannedProps) {
  return (
    <>
      <Card>
        <View className="scan">
          <Text className="scan__caption">您扫的是：</Text>
          <Text className="scan__label">{label}</Text>
          {demo ? <DemoTag /> : null}
          <Text className="scan__purpose">{purpose}</Text>
        </View>
        {children}
      </Card>
      <Text className="scan__caption">{promise}</Text>
    </>
  );
}
