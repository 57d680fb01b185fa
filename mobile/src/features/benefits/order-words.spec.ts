import { orderWords } from './order-words';

describe('how the list is ordered', () => {
  it('says what is kept of a guest, and of a person for an enterprise', () => {
    const guest = orderWords({ signedIn: false, demo: false }).join('');
    const holder = orderWords({ signedIn: true, demo: false }).join('');
    expect(guest).toContain('不记这台设备看过什么');
    expect(holder).toContain('只用来给您自己排序');
    expect(holder).not.toContain('不记这台设备');
  });

  it('names made-up use where there is some, and only there', () => {
    expect(orderWords({ signedIn: false, demo: true }).join('')).toContain('演示数据');
    expect(orderWords({ signedIn: false, demo: false }).join('')).not.toContain('演示');
  });
});
