import { plainId } from './shapes';

describe('the id of a kindergarten', () => {
  it.each(['k1', '1', 'no-1-kindergarten', 'constructors'])('may be %s', (id) =>
    expect(plainId.safeParse(id).success).toBe(true),
  );

  it.each(['', 'K1', '-k', '一幼', 'a'.repeat(41), 'constructor'])('is not %s', (id) =>
    expect(plainId.safeParse(id).success).toBe(false),
  );
});
