import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from './button';
import { SectionTitle } from './card';
import { useDialogFocus } from './dialog-focus';
import './sheet.scss';
import { spoken } from './spoken';

export interface SheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Words of the closing button. */
  closeLabel?: string;
}

/** A panel from below over the page; mounted while it is open. */
export function Sheet({ title, onClose, children, closeLabel = '关闭' }: SheetProps) {
  useDialogFocus();
  return (
    <View className="ui-sheet">
      <View className="ui-sheet__veil" onClick={onClose} {...spoken({ hidden: true })} />
      <View className="ui-sheet__panel" {...spoken({ role: 'dialog', label: title, focusable: true })}>
        <SectionTitle>{title}</SectionTitle>
        {children}
        <View className="ui-sheet__end">
          <Button kind="secondary" onPress={onClose}>
            {closeLabel}
          </Button>
        </View>
      </View>
    </View>
  );
}
