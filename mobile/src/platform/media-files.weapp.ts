import Taro from '@tarojs/taro';
import { readBase64 } from './file-content';
import type { ShownFile } from './shown-file';

/** Only this mini-program sees the folder; WeChat removes it with the mini-program. */
const folder = () => `${Taro.env.USER_DATA_PATH ?? ''}/media`;
const pathOf = (name: string) => `${folder()}/${name}`;
const files = () => Taro.getFileSystemManager();

/** Photos and sound that wait on this device, by name, as base64. False where there is no room for it. */
export async function keepFile(name: string, base64: string): Promise<boolean> {
  await done((answer) => files().mkdir({ dirPath: folder(), recursive: true, ...answer }));
  return done((answer) =>
    files().writeFile({ filePath: pathOf(name), data: base64, encoding: 'base64', ...answer }),
  );
}

/** Null: not there, or not to be read any more. */
export const readFile = (name: string): Promise<string | null> => readBase64(pathOf(name));

export async function dropFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await done((answer) => files().unlink({ filePath: pathOf(name), ...answer }));
}

export function listFiles(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    files().readdir({
      dirPath: folder(),
      success: (answer) => resolve(answer.files),
      fail: () => resolve([]),
    });
  });
}

/** A path at which it can be seen or heard. */
export async function showFile(name: string): Promise<ShownFile | null> {
  const isThere = await done((answer) => files().access({ path: pathOf(name), ...answer }));
  return isThere ? { address: pathOf(name), close: () => undefined } : null;
}

function done(act: (answer: { success: () => void; fail: () => void }) => void): Promise<boolean> {
  return new Promise((resolve) => act({ success: () => resolve(true), fail: () => resolve(false) }));
}
