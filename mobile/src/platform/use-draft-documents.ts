import { MOST_DOCUMENTS } from '@yingshang/shared/contracts/statements';
import { useState } from 'react';
import { chooseDocuments } from './documents';
import { dropFiles } from './media-files';
import { type DraftDocument, shortName, TOO_MANY, whyNotAdded } from './picked-document';
import { fileOf } from './upload-queue';
import { keptMedium, NO_ROOM } from './use-draft-media';

interface DraftAccess {
  readonly read: () => { readonly documents: DraftDocument[] };
  readonly put: (part: { readonly documents: DraftDocument[] }) => void;
}

/** Files of a draft: each lies on this device until the server has it. */
export function useDraftDocuments({ read, put }: DraftAccess) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const add = async () => {
    const picked = await chooseDocuments(MOST_DOCUMENTS - read().documents.length);
    setBusy(true);
    const wrong: string[] = [];
    for (const one of picked) {
      const { documents } = read();
      const why = documents.length < MOST_DOCUMENTS ? whyNotAdded(one) : TOO_MANY;
      const id = why === null && one.base64 !== null ? await keptMedium('document', one.base64) : null;
      if (id !== null)
        put({ documents: [...read().documents, { id, name: shortName(one.name), bytes: one.bytes }] });
      else wrong.push(why ?? NO_ROOM);
    }
    setProblem(wrong.length === 0 ? undefined : [...new Set(wrong)].join(''));
    setBusy(false);
  };
  const remove = (id: string) => {
    put({ documents: read().documents.filter((one) => one.id !== id) });
    setProblem(undefined);
    void dropFiles([fileOf({ id, kind: 'document' })]);
  };
  return { problem, busy, add: () => void add(), remove };
}
