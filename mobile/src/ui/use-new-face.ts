import { useEffect } from 'react';
import { scrollToTop } from '../platform/scroll';
import { focusTitle } from './title-focus';

/** For what comes in a form's place: it would be met in its middle, since the button was at the form's end. */
export function useNewFace(isNew: boolean): void {
  useEffect(() => {
    if (!isNew) return;
    scrollToTop();
    focusTitle();
  }, [isNew]);
}
