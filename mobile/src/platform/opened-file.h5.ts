import type { OpenedFile, WantedFile } from './opened-file.types';

const TYPES = { wav: 'audio/wav', jpg: 'image/jpeg' } as const;

/** What the server opened, where a player or a picture can take it from: in the page's memory, and nowhere else. */
export function openFile({ base64, kind }: WantedFile): Promise<OpenedFile | null> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPES[kind] }));
  return Promise.resolve({ address, close: () => URL.revokeObjectURL(address) });
}
