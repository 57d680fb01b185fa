import type { Outcome } from '@yingshang/shared/kernel';
import { handOverFile } from './hand-over-file';
import { useAsking } from './use-asking';

type Fetched = () => Promise<Outcome<{ readonly fileName: string; readonly base64: string }>>;

/** Fetches a file, a workbook of figures or what somebody sent, and hands it over. */
export function useFetchedFile(fetched: Fetched) {
  const { busy, problem, ask, setProblem } = useAsking();
  const open = async () => {
    const answer = await ask(fetched);
    if (!answer.ok) return;
    const wrong = await handOverFile(answer.value);
    if (wrong !== null) setProblem(wrong);
  };
  return { busy, problem, open };
}
