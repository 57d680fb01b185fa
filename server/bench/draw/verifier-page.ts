import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { PublishedDraw } from '@yingshang/shared/draw';
import type { Answer, Question } from '../../../shared/verifier/src/messages';
import type { Verdict } from './python-verdicts';

const BUILD = join(__dirname, '../../../shared/verifier/build.cjs');

/** The page for everybody, built anew from the sources as they are. @param cwd from where the build is started */
export function builtVerifierPage(cwd = tmpdir()): string {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-verifier-'));
  const file = join(folder, 'page.html');
  try {
    execFileSync(process.execPath, [BUILD, file], { cwd });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The very script of the page, run as its worker is: whoever asks it hears all its answers. */
export function workerOfPage(html: string): (question: Question) => Promise<Answer[]> {
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1];
  if (script === undefined) throw new Error('the page has no script');
  const heard: Answer[] = [];
  let ended = () => {};
  let hand: ((event: { readonly data: Question }) => void) | undefined;
  const scope = createContext({
    TextEncoder,
    addEventListener: (_: 'message', hear: NonNullable<typeof hand>) => {
      hand = hear;
    },
    postMessage: (answer: Answer) => {
      heard.push(answer);
      if (answer.tell === 'done' || answer.tell === 'refused' || answer.tell === 'found') ended();
    },
  });
  new Script(script).runInContext(scope);
  return (question) =>
    new Promise((resolve) => {
      ended = () => resolve(heard.splice(0));
      hand?.({ data: question });
    });
}

/** What the page says of each draw. */
export async function pageVerdicts(html: string, draws: readonly PublishedDraw[]): Promise<Verdict[]> {
  const ask = workerOfPage(html);
  const verdicts: Verdict[] = [];
  for (const draw of draws) {
    const answers = await ask({ ask: 'verify', file: new Blob([JSON.stringify(draw)]) });
    verdicts.push({
      ok: answers.some((answer) => answer.tell === 'done' && answer.ok),
      differs: answers.flatMap((answer) =>
        answer.tell === 'finding' && answer.finding.wrong > 0 ? [answer.finding.part] : [],
      ),
    });
  }
  return verdicts;
}
