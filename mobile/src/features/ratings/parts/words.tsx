import { LongField } from '../../../ui';

/** As much as the server keeps. */
const LONGEST_WORDS = 1_000;

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
}

/** What somebody writes with their rating. */
export function Words(props: WordsProps) {
  return <LongField {...props} most={LONGEST_WORDS} />;
}
