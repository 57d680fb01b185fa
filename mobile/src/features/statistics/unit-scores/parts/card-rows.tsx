import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '../../../../ui';
import './card-rows.scss';

interface CardRowsProps {
  label: string;
  /** Some rows lead somewhere and some do not: their figures stand below each other nevertheless. */
  mixed?: boolean;
  children: ReactNode;
}

/** Rows within a card that reach its edges. */
export function CardRows({ label, mixed = false, children }: CardRowsProps) {
  return (
    <View
      className={mixed ? 'card-rows card-rows--mixed' : 'card-rows'}
      {...spoken({ role: 'group', label })}
    >
      {children}
    </View>
  );
}
