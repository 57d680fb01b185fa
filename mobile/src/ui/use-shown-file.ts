import { useEffect, useState } from 'react';
import { showFile } from '../platform/media-files';
import type { ShownFile } from '../platform/shown-file';

/** Where a file of this device can be seen; undefined while it is looked for, null where it is gone. */
export function useShownFile(name: string): string | null | undefined {
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let shown: ShownFile | null = null;
    let isGone = false;
    const show = async () => {
      const file = await showFile(name);
      if (isGone) return file?.close();
      shown = file;
      setAddress(file?.address ?? null);
    };
    void show();
    return () => {
      isGone = true;
      shown?.close();
    };
  }, [name]);
  return address;
}
