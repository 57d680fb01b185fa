import { asking, clearsByItself } from './display-step';

describe('the screen before the next in the queue', () => {
  it('is cleared of stars that were chosen and not sent, of thanks, and of a refusal', () => {
    expect(clearsByItself({ at: 'asking', stars: 1 })).toBe(true);
    expect(clearsByItself({ at: 'thanking' })).toBe(true);
    expect(clearsByItself({ at: 'refused', words: '满了' })).toBe(true);
  });

  it('stays as it is while nobody chose, and while stars are on their way', () => {
    expect(clearsByItself(asking)).toBe(false);
    expect(clearsByItself({ at: 'sending', stars: 5 })).toBe(false);
  });
});
