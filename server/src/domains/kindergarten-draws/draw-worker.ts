import { parentPort, workerData } from 'node:worker_threads';
import { type DrawTask, doDrawTask } from './draw-work';

/** A thread of its own for one task: a hundred thousand lines would keep everybody waiting for seconds. */
const done = doDrawTask(workerData as DrawTask); // from `DrawWorkshop` alone
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, no window
parentPort?.postMessage(done);
