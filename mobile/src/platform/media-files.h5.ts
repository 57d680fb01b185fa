import { bytesOf } from './base64';
import type { ShownFile } from './shown-file';

const STORE = 'media';
/** Where a browser keeps nothing (private windows): it lasts as long as the page. */
const fallback = new Map<string, string>();
let opening: Promise<IDBDatabase | null> | undefined;

/** Photos and sound that wait on this device, by name, as base64. False where there is no room for it. */
export async function keepFile(name: string, base64: string): Promise<boolean> {
  const database = await open();
  if (database === null) fallback.set(name, base64);
  else return (await within(database, 'readwrite', (store) => store.put(base64, name))) !== null;
  return true;
}

/** Null: not there, or not to be read any more. */
export async function readFile(name: string): Promise<string | null> {
  const database = await open();
  const found: unknown =
    database === null
      ? fallback.get(name)
      : (await within(database, 'readonly', (store) => store.get(name)))?.result;
  return typeof found === 'string' ? found : null;
}

export async function dropFiles(names: readonly string[]): Promise<void> {
  const database = await open();
  for (const name of names) {
    fallback.delete(name);
    if (database !== null) await within(database, 'readwrite', (store) => store.delete(name));
  }
}

export async function listFiles(): Promise<readonly string[]> {
  const database = await open();
  if (database === null) return [...fallback.keys()];
  const keys = (await within(database, 'readonly', (store) => store.getAllKeys()))?.result ?? [];
  return keys.filter((key) => typeof key === 'string');
}

/** An address at which it can be seen or heard, until it is closed. */
export async function showFile(name: string): Promise<ShownFile | null> {
  const base64 = await readFile(name);
  if (base64 === null) return null;
  const type = name.endsWith('.wav') ? 'audio/wav' : 'image/jpeg';
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
  return { address, close: () => URL.revokeObjectURL(address) };
}

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(null);
    const request = indexedDB.open('yingshang', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => resolve(null));
  });
  return opening;
}

/** Null where it failed: the disk is full, or the browser is closing the database. */
function within<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<IDBRequest<T> | null> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(request));
      transaction.addEventListener('error', () => resolve(null));
      transaction.addEventListener('abort', () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}
