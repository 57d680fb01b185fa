import { listenToVoice, lookAtPhoto } from '@yingshang/shared/contracts/statements';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { openFile } from './opened-file';
import type { OpenedFile, WantedFile } from './opened-file.types';

const NOT_WRITTEN = '手机上没有地方放这个文件。请清理存储空间后再试。';

/** A recording or a photo once it was asked for; it leaves the device with the page. */
function useOpened() {
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

export function useRecording(statementId: string) {
  const { ask, keep, ...opened } = useOpened();
  const open = async () => {
    const answer = await ask(() => call(listenToVoice, { params: { id: statementId }, body: {} }));
    if (answer.ok) await keep({ base64: answer.value.voice, kind: 'wav' });
  };
  return { ...opened, open: () => void open() };
}

export function usePhoto(statementId: string, place: number) {
  const { ask, keep, ...opened } = useOpened();
  const open = async () => {
    const answer = await ask(() =>
      call(lookAtPhoto, { params: { id: statementId, place: String(place) }, body: {} }),
    );
    if (answer.ok) await keep({ base64: answer.value.photo, kind: 'jpg' });
  };
  return { ...opened, open: () => void open() };
}
