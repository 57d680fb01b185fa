import { useState } from 'react';
import { usePageParameter } from '../../platform/page-parameter';
import { scrollToTop } from '../../platform/scroll';
import { nextAfter } from './desk-view';

interface Place {
  /** Null: nothing is left. */
  readonly id: string | null;
  readonly told: string;
}

/** One of a list after the other, beginning with the one in the address. */
export function useQueue() {
  const first = usePageParameter('id');
  const [place, setPlace] = useState<Place>();
  const goOn = (list: readonly { readonly id: string }[], told: string) => {
    setPlace((now) => ({ id: nextAfter(list, now?.id ?? first)?.id ?? null, told }));
    scrollToTop();
  };
  return { id: place === undefined ? first : place.id, told: place?.told ?? '', goOn };
}
