import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let interrupted = false;

/** Whether a person ended us while a command ran: then its failure is nothing to report. */
export const wasInterrupted = () => interrupted;

const streams = {
  all: ['ignore', 'inherit', 'inherit'],
  stderr: ['ignore', 'ignore', 'inherit'],
  failure: ['ignore', 'pipe', 'pipe'],
};

/**
 * Runs a command in a process group of its own, so that a signal to us ends everything below it.
 * `show`: 'all' streams its output, 'stderr' streams that half and drops the other, 'failure' keeps everything for the caller. Resolves with { code, output }.
 */
export function runCommand(command, args, options = {}) {
  const { cwd = root, env = {}, show = 'failure' } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: streams[show],
      detached: true,
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const stopForwarding = forwardSignals(child);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? (signal ? 1 : 0), output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function forwardSignals(child) {
  const forward = (signal) => {
    signalGroup(child.pid, signal);
    interrupted = true;
  };
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/** A group that has already ended is no error. */
export function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
