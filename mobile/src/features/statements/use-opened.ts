import { listenToVoice, lookAtPhoto } from '@yingshang/shared/contracts/statements';
import { call } from '../../platform/request';
import { useOpenedFile } from '../../platform/use-opened-file';

export function useRecording(statementId: string) {
  const { ask, keep, ...opened } = useOpenedFile();
  const open = async () => {
    const answer = await ask(() => call(listenToVoice, { params: { id: statementId }, body: {} }));
    if (answer.ok) await keep({ base64: answer.value.voice, kind: 'wav' });
  };
  return { ...opened, open: () => void open() };
}

export function usePhoto(statementId: string, place: number) {
  const { ask, keep, ...opened } = useOpenedFile();
  const open = async () => {
    const answer = await ask(() =>
      call(lookAtPhoto, { params: { id: statementId, place: String(place) }, body: {} }),
    );
    if (answer.ok) await keep({ base64: answer.value.photo, kind: 'jpg' });
  };
  return { ...opened, open: () => void open() };
}
