import { answering } from './answering';
import type { Answer, Question } from './messages';

/** Whoever answers questions, a worker or, where a browser gives none to a page on a disk, this page itself. */
export interface Background {
  ask(question: Question): void;
  /** What it is doing is of no use any more. */
  end(): void;
}

/** @param script the text of this very program, which is the worker's as well */
export function openBackground(script: string, hear: (answer: Answer) => void): Background {
  const asked: Question[] = [];
  let isHeard = false;
  const inPage = answering(hear);
  const worker = workerOf(script);
  const askHere = (question: Question) => void inPage(question);
  if (worker === null) return { ask: askHere, end: () => undefined };
  let ask = (question: Question) => {
    asked.push(question);
    worker.postMessage(question, []);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isHeard = true;
    hear(data);
  });
  worker.addEventListener('error', () => {
    // One that never said a word was not let in; one that broke in the middle would break here as well.
    if (isHeard) return hear({ tell: 'refused', refusal: BROKEN });
    ask = askHere;
    asked.forEach(askHere);
  });
  return { ask: (question) => ask(question), end: () => worker.terminate() };
}

const BROKEN = {
  code: 'draw.broken-off',
  message: '计算中断了，可能是内存不够',
  advice: '请关掉其他网页，或换一台电脑再试',
};

function workerOf(script: string): Worker | null {
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return null;
  }
}
