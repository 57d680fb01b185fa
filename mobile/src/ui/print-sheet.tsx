import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { printPage, whyNoPrint } from '../platform/print-page';
import { Button } from './button';
import { Paragraph } from './card';
import './print-sheet.scss';

interface PrintSheetProps {
  children: ReactNode;
  /** Where it cannot be printed: another way to have it on paper. */
  otherwise?: string;
}

/** What goes onto paper, A4, and what prints it, which does not. */
export function PrintSheet({ children, otherwise = '' }: PrintSheetProps) {
  const why = whyNoPrint();
  return (
    <View className="print-sheet">
      <View className="print-sheet__doing">
        {why === null ? (
          <Button icon="download" onPress={printPage}>
            打印
          </Button>
        ) : (
          <Paragraph>{`${why}${otherwise}`}</Paragraph>
        )}
      </View>
      {children}
    </View>
  );
}
