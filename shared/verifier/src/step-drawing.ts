import { tagged } from './elements';
import type { StepView } from './step-view';

const MARKS: Readonly<Record<StepView['tone'], string>> = { waiting: '', ok: '✓ ', bad: '✗ ', warn: '! ' };

/** Writes a step into its item of the list. */
export function drawStep(item: HTMLElement, { title, tag, tone, line, figure, wrong }: StepView): void {
  const page = item.ownerDocument;
  const head = tagged(page, 'div', '', 'head');
  head.append(tagged(page, 'h3', title), tagged(page, 'span', `${MARKS[tone]}${tag}`, `tag ${tone}`));
  item.replaceChildren(head, tagged(page, 'p', line));
  if (figure !== undefined) item.append(tagged(page, 'code', figure));
  if (wrong.length === 0) return;
  const list = tagged(page, 'ul');
  list.append(...wrong.map((words) => tagged(page, 'li', words)));
  item.append(list);
}
