import { LONGEST_COMPLAINT, LONGEST_PUBLIC_TITLE } from '@yingshang/shared/contracts/complaints';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskWords, personalSpans, type Span } from '@yingshang/shared/masking';
import { personalDataFound, tooLong, wordsMissing } from './complaint-publication.refusals';

/** A case in the words of whoever publishes it. */
export interface PublicWords {
  readonly title: string;
  readonly story: string;
  readonly answer: string;
}
type Part = keyof PublicWords;

const PARTS: readonly (readonly [part: Part, name: string, most: number])[] = [
  ['title', '标题', LONGEST_PUBLIC_TITLE],
  ['story', '经过', LONGEST_COMPLAINT],
  ['answer', '答复', LONGEST_COMPLAINT],
];
/** Signs before what was found, by which it is found again. */
const SIGNS_BEFORE = 6;
const MOST_NAMED = 5;

/** The words as they are published, or what is wrong with them: something missing, too long, or personal. */
export function publishable(typed: PublicWords): Outcome<PublicWords> {
  const words = { title: typed.title.trim(), story: typed.story.trim(), answer: typed.answer.trim() };
  for (const [part, name, most] of PARTS) {
    if (words[part] === '') return wordsMissing(part, name);
    if (Array.from(words[part]).length > most) return tooLong(part, name, most);
  }
  const found = PARTS.flatMap(([part, name]) =>
    placesIn(words[part]).map((place) => ({ part, place: `${name}${place}` })),
  );
  const [first] = found;
  if (first === undefined) return ok(words);
  const named = found.slice(0, MOST_NAMED).map(({ place }) => place);
  const more = found.length > MOST_NAMED ? `等 ${found.length} 处` : '';
  return personalDataFound(first.part, `${named.join('、')}${more}`);
}

/** What is personal in a text, each by its kind and by what stands before it; never the personal words themselves. */
function placesIn(text: string): string[] {
  const spans = personalSpans(text);
  return spans.map((span, at) => {
    const before = wordsBefore(text, span, spans[at - 1]?.to ?? 0);
    const where = before === '' ? (at === 0 ? '开头' : '紧接着') : `「${before}」之后`;
    return `${where}的${maskWords[span.kind].replaceAll(/[［］]/g, '')}`;
  });
}

function wordsBefore(text: string, { from }: Span, least: number): string {
  return Array.from(text.slice(least, from)).slice(-SIGNS_BEFORE).join('').trim();
}

/** A title to start from: nothing of the story, which tells more than it may. */
export function titleOf(topicName: string | null): string {
  return topicName === null ? '一件投诉的办理情况' : `关于“${topicName}”的投诉`;
}

/** Each word that is looked for, as LIKE takes it: whatever LIKE would read as a sign of its own stands for itself. */
export function likePatterns(query: string): string[] {
  const words = query.normalize('NFKC').split(/\s+/u).filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS).map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
const MOST_WORDS = 8;
