import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { type DrawDone, type DrawnTexts, type DrawTask, doDrawTask } from './draw-work';

/** Built beside this file; where the sources run by themselves there is none, and the work is done here. */
const WORKER = join(__dirname, 'draw-worker.js');

/** Roots and draws of whole rolls, in a thread of their own. */
@Injectable()
export class DrawWorkshop {
  /** `lines`: JSON arrays, as repositories give them. */
  rootOf(lines: readonly string[]): Promise<string> {
    return this.do({ kind: 'root', lines });
  }

  draw(task: Omit<Extract<DrawTask, { readonly kind: 'draw' }>, 'kind'>): Promise<DrawnTexts> {
    return this.do({ kind: 'draw', ...task });
  }

  private async do<Task extends DrawTask>(task: Task): Promise<DrawDone<Task>> {
    const done = existsSync(WORKER) ? await inThread(task) : doDrawTask(task);
    return done as DrawDone<Task>; // `doDrawTask` answers each kind so
  }
}

function inThread(task: DrawTask): Promise<string | DrawnTexts> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread of a draw ended with ${code}`));
    });
  });
}
