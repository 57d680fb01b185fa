import { config } from 'zod/mini';
import { answering } from './answering';
import type { Answer, Question } from './messages';
import { makeUpForOlderBrowsers } from './older-browsers';
import { startPage } from './page';

/** One script for both: the page hands its own text to the worker, where there is no document. */
interface WorkerScope {
  addEventListener(kind: 'message', hear: (event: { readonly data: Question }) => void): void;
  postMessage(message: Answer, handedOver: readonly []): void;
}

makeUpForOlderBrowsers();
// The page's policy forbids code from text, and says so in the console where it is tried.
config({ jitless: true });

if (typeof document === 'undefined') {
  // The types of a page know no worker's scope.
  const scope = globalThis as unknown as WorkerScope;
  const answer = answering((said) => scope.postMessage(said, []));
  scope.addEventListener('message', ({ data }) => void answer(data));
} else {
  startPage(document);
}
