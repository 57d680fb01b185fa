import { useState } from 'react';
import { usePreferences } from '../platform/preferences';
import { firstItems, foldedItems } from './folded-items';
import { Chips, type ChipsProps } from './tabs';

/** A long filter that leaves the screen to the list; the rest opens on demand. */
export function FoldedChips(props: Omit<ChipsProps, 'more'>) {
  const [open, setOpen] = useState(false);
  const first = firstItems[usePreferences((state) => state.size)];
  const shown = open ? props.items : foldedItems(props.items, props.value, first);
  const folds = props.items.length > first;
  const more = { label: open ? '收起' : '更多', onPress: () => setOpen(!open) };
  return <Chips {...props} items={shown} more={folds ? more : undefined} />;
}
