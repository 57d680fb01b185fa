import { textPieces } from './text-pieces';

const shown = (text: string, marks: [number, number][]) =>
  textPieces(text, marks).map(({ piece, marked }) => (marked ? `【${piece}】` : piece));

describe('a text with marks', () => {
  it('is cut where they begin and end', () =>
    expect(shown('失业保险稳岗返还', [[4, 8]])).toEqual(['失业保险', '【稳岗返还】']));

  it('loses nothing, wherever the marks stand', () => {
    expect(
      shown('补贴房租补贴', [
        [0, 2],
        [4, 6],
      ]).join(''),
    ).toBe('【补贴】房租【补贴】');
    expect(shown('', [])).toEqual([]);
  });
});
