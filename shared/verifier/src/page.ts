import { type Background, openBackground } from './background';
import { elementOf, tagged } from './elements';
import { fillFound } from './found-view';
import type { Answer, Opened } from './messages';
import { drawStep } from './step-drawing';
import { type Step, type StepView, stepOfFinding, stepOfValue, steps, waitingStep } from './step-view';

/** Wires the page: a file in, each step out as it is worked out. */
export function startPage(page: Document): void {
  const script = page.currentScript?.textContent ?? '';
  const parts = partsOf(page);
  let background: Background | null = null;
  let opened: Opened | null = null;
  let isProven = false;

  const verify = (file: Blob) => {
    background?.end();
    background = openBackground(script, hear);
    opened = null;
    showBeginning(parts);
    background.ask({ ask: 'verify', file });
  };

  const hear = (answer: Answer) => {
    switch (answer.tell) {
      case 'refused':
        return showRefusal(parts, `${answer.refusal.message}。${answer.refusal.advice}。`);
      case 'opened':
        opened = answer.opened;
        parts.steps.hidden = false;
        return setTitle(parts, '正在计算……', `名册共 ${opened.lines} 条`);
      case 'progress':
        parts.progress.value = answer.done;
        return;
      case 'value':
        isProven = answer.value.origin === 'signed';
        return showStep(parts, 'value', stepOfValue(answer.value));
      case 'finding':
        if (opened !== null) showStep(parts, answer.finding.part, stepOfFinding(opened, answer.finding));
        return;
      case 'done':
        return showVerdict(parts, { ...answer, isProven });
      case 'found':
        if (opened !== null) fillFound(parts.found, opened, answer.result);
    }
  };

  takeFiles(parts, verify);
  parts.find.addEventListener('submit', (event) => {
    event.preventDefault();
    const [salt, idNumber, name] = [parts.salt.value, parts.idNumber.value, parts.name.value];
    background?.ask({ ask: 'find', salt, idNumber, name });
  });
}

function partsOf(page: Document) {
  return {
    page,
    choose: elementOf(page, 'choose', HTMLElement),
    file: elementOf(page, 'file', HTMLInputElement),
    refusal: elementOf(page, 'refusal', HTMLElement),
    verdict: elementOf(page, 'verdict', HTMLElement),
    verdictTitle: elementOf(page, 'verdict-title', HTMLElement),
    verdictLine: elementOf(page, 'verdict-line', HTMLElement),
    progress: elementOf(page, 'progress', HTMLProgressElement),
    steps: elementOf(page, 'steps', HTMLOListElement),
    own: elementOf(page, 'own', HTMLElement),
    find: elementOf(page, 'find', HTMLFormElement),
    salt: elementOf(page, 'salt', HTMLTextAreaElement),
    idNumber: elementOf(page, 'id-number', HTMLInputElement),
    name: elementOf(page, 'name', HTMLInputElement),
    found: elementOf(page, 'found', HTMLElement),
  };
}

type Parts = ReturnType<typeof partsOf>;

function takeFiles({ page, choose, file }: Parts, take: (file: Blob) => void): void {
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) take(chosen);
    // The same file, mended, may be chosen again.
    file.value = '';
  });
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    choose.classList.add('over');
  });
  page.addEventListener('dragleave', () => choose.classList.remove('over'));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    choose.classList.remove('over');
    const dropped = event.dataTransfer?.files[0];
    if (dropped !== undefined) take(dropped);
  });
}

function showBeginning(parts: Parts): void {
  parts.refusal.hidden = true;
  parts.verdict.className = 'card verdict';
  parts.verdict.hidden = false;
  parts.progress.hidden = false;
  parts.progress.value = 0;
  setTitle(parts, '正在读文件……', '');
  parts.own.hidden = true;
  parts.found.replaceChildren();
  parts.steps.hidden = true;
  parts.steps.replaceChildren(
    ...steps.map((step) => {
      const item = tagged(parts.page, 'li');
      item.dataset.step = step;
      drawStep(item, waitingStep(step));
      return item;
    }),
  );
}

function showRefusal(parts: Parts, words: string): void {
  parts.verdict.hidden = true;
  parts.steps.hidden = true;
  parts.refusal.textContent = words;
  parts.refusal.hidden = false;
}

function setTitle({ verdictTitle, verdictLine }: Parts, title: string, line: string): void {
  verdictTitle.textContent = title;
  verdictLine.textContent = line;
}

function showStep({ steps: list }: Parts, step: Step, view: StepView): void {
  const item = list.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (item === null) return;
  item.dataset.tone = view.tone;
  drawStep(item, view);
}

interface Verdict {
  readonly ok: boolean;
  /** Nobody needs to look up where the public value came from. */
  readonly isProven: boolean;
  readonly milliseconds: number;
}

function showVerdict(parts: Parts, { ok, isProven, milliseconds }: Verdict): void {
  parts.progress.hidden = true;
  for (const step of steps) {
    const item = parts.steps.querySelector<HTMLElement>(`[data-step="${step}"]:not([data-tone])`);
    if (item !== null) drawStep(item, waitingStep(step, '未算'));
  }
  const seconds = (milliseconds / 1000).toFixed(1);
  parts.verdict.classList.add(ok ? 'ok' : 'bad');
  const toLookUp = isProven ? '' : '公共随机数的来源还要您自己核对一下。';
  if (ok) setTitle(parts, '✓ 全部一致', `从头算了一遍，和公布的完全一样，用时 ${seconds} 秒。${toLookUp}`);
  else
    setTitle(
      parts,
      '✗ 有不一致',
      `哪一步、哪一处对不上，见下面（用时 ${seconds} 秒）。请先重新下载文件再算一次；仍不一致，请截图并联系主办单位或公证处。`,
    );
  parts.own.hidden = false;
}
