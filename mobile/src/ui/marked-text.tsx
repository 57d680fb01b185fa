import { Text } from '@tarojs/components';
import './marked-text.scss';
import { type Mark, textPieces } from './text-pieces';

/** A text with the parts that answer to a search set off by colour and a line, never by colour alone. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <>
      {textPieces(text, marks).map(({ start, piece, marked }) => (
        <Text key={start} className={marked ? 'ui-marked' : ''}>
          {piece}
        </Text>
      ))}
    </>
  );
}
