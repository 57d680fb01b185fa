import { useState } from 'react';
import { foldedItems } from './folded-items';
import { Chips, type ChipsProps } from './tabs';

/** Two rows at standard size: the first result must be seen without scrolling. */
const FIRST = 5;

/** A long filter that leaves the screen to the list; the rest opens on demand. */
export function FoldedChips(props: Omit<ChipsProps, 'more'>) {
  const [open, setOpen] = useState(false);
  const shown = open ? props.items : foldedItems(props.items, props.value, FIRST);
  const folds = props.items.length > FIRST;
  const more = { label: open ? '收起' : '更多', onPress: () => setOpen(!open) };
  return <Chips {...props} items={shown} more={folds ? more : undefined} />;
}
