import type { Outcome } from '@yingshang/shared/kernel';
import { openWorkbook } from './open-workbook';
import { useAsking } from './use-asking';

type Fetched = () => Promise<Outcome<{ readonly fileName: string; readonly base64: string }>>;

/** Fetches figures as a workbook and hands it over. */
export function useWorkbook(fetched: Fetched) {
  const { busy, problem, ask, setProblem } = useAsking();
  const open = async () => {
    const answer = await ask(fetched);
    if (!answer.ok) return;
    const wrong = await openWorkbook(answer.value);
    if (wrong !== null) setProblem(wrong);
  };
  return { busy, problem, open };
}
