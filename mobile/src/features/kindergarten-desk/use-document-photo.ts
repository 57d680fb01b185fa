import { useOpenedFile } from '../../platform/use-opened-file';
import { type ApplicationPlace, openPhoto } from './use-application-desk';

/** A photo of a document, once it was asked for. */
export function useDocumentPhoto(place: ApplicationPlace & { readonly photoId: string }) {
  const { ask, keep, ...opened } = useOpenedFile();
  const open = async () => {
    const answer = await ask(() => openPhoto(place));
    if (answer.ok) await keep({ base64: answer.value.base64, kind: 'jpg' });
  };
  return { ...opened, open: () => void open() };
}
