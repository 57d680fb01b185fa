import { MOST_DOCUMENT_BYTES } from '@yingshang/shared/contracts/statements';
import type { PickedDocument } from './picked-document';

const ACCEPTED = [
  '.pdf',
  '.docx',
  '.xlsx',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
].join(',');
const MARK = 'data-picks-documents';

/** Files from this device; none when the choice was left. */
export function chooseDocuments(most: number): Promise<readonly PickedDocument[]> {
  // Older browsers do not say that the choice was left: what stood there then goes with the next choice.
  for (const left of document.querySelectorAll(`[${MARK}]`)) left.remove();
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.multiple = most > 1;
  input.hidden = true;
  input.setAttribute(MARK, '');
  // In the page, or a browser may forget it while somebody chooses.
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (files: readonly File[]) => {
      input.remove();
      resolve(Promise.all(files.map(picked)));
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    input.click();
  });
}

async function picked(file: File): Promise<PickedDocument> {
  const base64 = file.size > MOST_DOCUMENT_BYTES ? null : await readBase64(file);
  return { name: file.name, bytes: file.size, base64 };
}

function readBase64(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? (result.split(',')[1] ?? null) : null);
    });
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(file);
  });
}
