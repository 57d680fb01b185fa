import { parentPort, workerData } from 'node:worker_threads';
import { type DrawTask, doDrawTask } from './draw-work';

/** A thread of its own for one task: a hundred thousand lines would keep everybody waiting for seconds. */
parentPort?.postMessage(doDrawTask(workerData as DrawTask)); // from `DrawWorkshop` alone
