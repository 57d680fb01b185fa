import { exportMyData } from '@yingshang/shared/contracts/my-data';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { type ReadyFile, readyFile } from './save-file';

/** Fetches the document, then holds the file until it is saved or the page goes. */
export function useExport() {
  const { busy, problem, ask, setProblem } = useAsking();
  const [file, setFile] = useState<ReadyFile | null>(null);
  const held = useRef<ReadyFile | null>(null);
  useEffect(() => () => held.current?.discard(), []);
  const hold = (next: ReadyFile | null) => {
    held.current?.discard();
    held.current = next;
    setFile(next);
  };
  const prepare = async () => {
    const answer = await ask(() => call(exportMyData, { body: {} }));
    if (!answer.ok) return;
    const { fileName, document } = answer.value;
    const next = await readyFile(fileName, JSON.stringify(document, null, 2));
    hold(next);
    if (next === null) setProblem('文件没有写成：手机存储空间可能不足。请清理后再试。');
  };
  const save = async () => {
    if ((await file?.save()) === false) setProblem('文件没有转发出去。请再点一次，或稍后再试。');
  };
  return { busy, problem, ready: file !== null, prepare, save };
}
