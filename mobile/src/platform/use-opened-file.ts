import { useEffect, useRef, useState } from 'react';
import { openFile } from './opened-file';
import type { OpenedFile, WantedFile } from './opened-file.types';
import { useAsking } from './use-asking';

const NOT_WRITTEN = '手机上没有地方放这个文件。请清理存储空间后再试。';

/** A recording or a photo once it was asked for; it leaves the device with the page. */
export function useOpenedFile() {
  const { busy, problem, ask, setProblem } = useAsking();
  const [address, setAddress] = useState<string>();
  const file = useRef<OpenedFile | null>(null);
  useEffect(() => () => file.current?.close(), []);
  const keep = async (wanted: WantedFile) => {
    file.current?.close();
    file.current = await openFile(wanted);
    setAddress(file.current?.address);
    if (file.current === null) setProblem(NOT_WRITTEN);
  };
  return { busy, problem, address, ask, keep };
}
