import { seatWords, waitingWords } from './seat-words';

const seats = {
  id: 'k1',
  name: '示例一幼',
  seats: 30,
  confirmed: 26,
  provisional: 3,
  refused: 0,
  offered: 1,
  free: 0,
  outside: 0,
  waiting: 12,
};

describe('seats after the draw in words', () => {
  it('say what became of them, and leave out what is none', () => {
    expect(seatWords(seats)).toBe('30个学位：已录取26，待核对材料3，等候补家长确认1');
    expect(seatWords({ ...seats, confirmed: 0, provisional: 0, offered: 0, outside: 2 })).toBe(
      '30个学位；计划外补录2',
    );
  });

  it('say of a line its place, twins, and until when a seat is kept', () => {
    expect(waitingWords({ seq: 9, position: 4, size: 1, offeredUntil: null })).toBe('候补第4位');
    expect(waitingWords({ seq: 9, position: 1, size: 2, offeredUntil: '2027-06-28' })).toBe(
      '候补第1位，双胞胎，学位留到2027年6月28日',
    );
  });
});
