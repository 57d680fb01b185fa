import { sarcasmCues } from './cues';
import type { Learned } from './learned-model';
import type { Guess, Intent, Sentiment } from './utterance';

/** Words of a mood that were heard, how often each way. */
export interface Mood {
  readonly positive: number;
  readonly negative: number;
  readonly words: readonly string[];
}

/** What a word of a mood is worth beside what the learned model thinks. */
const A_WORD = 1.5;
const MOST_WORDS = 2;

/** Stars say how somebody feels; a complaint is one; who asks is calm, whatever praise stands beside it. */
export function sentimentGuess(
  mood: Mood,
  said: { readonly text: string; readonly hasWaited: boolean; readonly learned: Learned },
  wanted: Intent,
  stars: Guess<number> | null,
): Guess<Sentiment> {
  if (wanted === 'complain') return { value: 'negative', confidence: 0.95, heard: mood.words };
  if (wanted === 'rate' && stars !== null)
    return { value: feelingOf(stars.value), confidence: 0.95, heard: stars.heard };
  if (wanted === 'lookup-lottery' && said.learned.likelihood('positive') > Math.log(0.5))
    return { value: 'positive', confidence: 0.6, heard: said.learned.heard('positive') };
  if (wanted !== 'rate') return { value: 'neutral', confidence: 0.85, heard: [] };
  const isMocking = sarcasmCues.some((cue) => said.text.includes(cue)) && said.hasWaited;
  if (isMocking) return { value: 'negative', confidence: 0.6, heard: mood.words };
  return likeliest(mood, said.learned);
}

function likeliest(mood: Mood, learned: Learned): Guess<Sentiment> {
  const scores = (['positive', 'negative', 'neutral'] as const).map((value) => {
    const words = value === 'neutral' ? 0 : A_WORD * Math.min(MOST_WORDS, mood[value]);
    return { value, score: learned.likelihood(value) + words };
  });
  const all = scores.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const [first] = scores.toSorted((a, b) => b.score - a.score);
  const value = first?.value ?? 'neutral';
  const heard = mood.words.length > 0 ? mood.words : learned.heard(value);
  return { value, confidence: Math.min(0.9, Math.exp(first?.score ?? 0) / all), heard };
}

const feelingOf = (stars: number): Sentiment => (stars > 3 ? 'positive' : stars < 3 ? 'negative' : 'neutral');
