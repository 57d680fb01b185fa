import { useState } from 'react';
import { dropFiles, keepFile } from './media-files';
import { choosePhotos } from './photos';
import type { Sound } from './recording';
import { uniqueId } from './unique-id';
import { fileOf, type Medium } from './upload-queue';

/** What somebody photographed and said with what they write; their files lie on this device under these ids. */
export interface DraftMedia {
  readonly photos: string[];
  readonly voice: { id: string; seconds: number } | null;
}

/** Fewer than the server takes: enough to show what is meant, and three fit beside each other. */
export const MOST_DRAFT_PHOTOS = 3;

export const NO_ROOM = '这台手机放不下了，没有存住。请清理一些空间再试；文字照样能提交。';

interface DraftAccess {
  readonly read: () => DraftMedia;
  readonly put: (part: Partial<DraftMedia>) => void;
}

/** Photos and one recording of a draft: each lies on this device until the server has it. */
export function useDraftMedia({ read, put }: DraftAccess) {
  const [problem, setProblem] = useState<string>();
  const [interrupted, setInterrupted] = useState(false);

  const addPhotos = async () => {
    const chosen = await choosePhotos(MOST_DRAFT_PHOTOS - read().photos.length);
    let wrong = chosen.includes(null) ? '有照片打不开，没有加上。请换一张 JPG 或 PNG 的照片。' : undefined;
    for (const photo of chosen) {
      const id = photo === null ? null : await keptMedium('photo', photo);
      if (id !== null) put({ photos: [...read().photos, id] });
      else if (photo !== null) wrong = NO_ROOM;
    }
    setProblem(wrong);
  };
  const keepVoice = async ({ wav, seconds, interrupted: wasInterrupted }: Sound) => {
    const id = await keptMedium('voice', wav);
    setProblem(id === null ? NO_ROOM : undefined);
    setInterrupted(wasInterrupted);
    if (id !== null) put({ voice: { id, seconds } });
  };
  const removePhoto = (id: string) => {
    put({ photos: read().photos.filter((one) => one !== id) });
    void dropFiles([fileOf({ id, kind: 'photo' })]);
  };
  const removeVoice = () => {
    const { voice } = read();
    put({ voice: null });
    setInterrupted(false);
    if (voice !== null) void dropFiles([fileOf({ id: voice.id, kind: 'voice' })]);
  };
  return { problem, interrupted, addPhotos: () => void addPhotos(), keepVoice, removePhoto, removeVoice };
}

export async function keptMedium(kind: Medium['kind'], base64: string): Promise<string | null> {
  const id = await uniqueId();
  return (await keepFile(fileOf({ id, kind }), base64)) ? id : null;
}
