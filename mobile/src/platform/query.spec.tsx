import { act, render, screen } from '@testing-library/react';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { device } from '../../test/stand-ins/taro';
import { networkRefusals } from './exchange';
import { forget, forgetEverything, useQuery } from './query';
import { useSession } from './session';

let answers: Outcome<string>[] = [];
let asked = 0;

function load(): Promise<Outcome<string>> {
  asked += 1;
  return Promise.resolve(answers.shift() ?? refuse(networkRefusals.offline));
}

function Shown({ maxAgeMs, name = 'a' }: { maxAgeMs?: number; name?: string | null }) {
  const { state, data, refusal } = useQuery(name, load, { maxAgeMs });
  return <p>{`${state} ${data ?? refusal?.code ?? ''}`}</p>;
}

const shown = () => screen.getByText(/./).textContent;
const settle = () => act(() => Promise.resolve());

beforeEach(() => {
  device.reset();
  forget('');
  answers = [];
  asked = 0;
});

describe('what a page asks the server', () => {
  it('shows loading, then the answer', async () => {
    answers = [ok('政策')];
    render(<Shown />);
    expect(shown()).toBe('loading ');
    await settle();
    expect(shown()).toBe('ready 政策');
  });

  it('is asked again when the page shows again', async () => {
    answers = [ok('旧'), ok('新')];
    render(<Shown maxAgeMs={-1} />);
    await settle();
    await act(async () => device.showAgain());
    expect(shown()).toBe('ready 新');
  });

  it('stays when the network is gone later', async () => {
    answers = [ok('看过的')];
    render(<Shown maxAgeMs={-1} />);
    await settle();
    await act(async () => device.showAgain());
    expect(asked).toBe(2);
    expect(shown()).toBe('ready 看过的');
  });

  it('gives way to a refusal: what was withdrawn must not be shown on', async () => {
    answers = [ok('看过的'), refuse({ code: 'policies.unknown', message: '', advice: '' })];
    render(<Shown maxAgeMs={-1} />);
    await settle();
    await act(async () => device.showAgain());
    expect(shown()).toBe('refused policies.unknown');
  });

  it('is asked once for two that want the same', async () => {
    answers = [ok('同')];
    render(
      <>
        <Shown />
        <Shown />
      </>,
    );
    await settle();
    expect(asked).toBe(1);
  });

  it('is offline when nothing was ever seen', async () => {
    render(<Shown />);
    await settle();
    expect(shown()).toBe('offline network.offline');
  });

  it('is nothing while there is no key', async () => {
    render(<Shown name={null} />);
    await settle();
    expect(asked).toBe(0);
  });
});

describe('what one person was shown', () => {
  const person = {
    id: 'p1',
    kind: 'resident' as const,
    displayName: '王示甲子',
    demo: true,
    unit: null,
    roles: [],
  };
  beforeEach(() => act(() => useSession.getState().start('token', person)));

  it('is not there after signing out', async () => {
    answers = [ok('我的企业'), refuse({ code: 'access.sign-in-needed', message: '', advice: '' })];
    render(<Shown />);
    await settle();
    act(() => {
      useSession.getState().end();
      forgetEverything();
    });
    expect(shown()).toBe('loading ');
    await settle();
    expect(shown()).toBe('refused access.sign-in-needed');
  });

  it('does not come late to the next', async () => {
    let arrive: (answer: Outcome<string>) => void = () => undefined;
    const late = new Promise<Outcome<string>>((resolve) => (arrive = resolve));
    function Late() {
      const { state, data } = useQuery('late', () => (asked++ === 0 ? late : load()));
      return <p>{`${state} ${data ?? ''}`}</p>;
    }
    answers = [ok('下一位的')];
    render(<Late />);
    act(() => useSession.getState().start('other', { ...person, id: 'p2' }));
    await settle();
    await act(async () => arrive(ok('前一位的')));
    expect(shown()).toBe('ready 下一位的');
  });

  it('stays on the page while a session has only run out, and goes when another person signs in', async () => {
    answers = [ok('我的企业'), ok('下一位的')];
    render(<Shown />);
    await settle();
    act(() => useSession.getState().end());
    await settle();
    expect([shown(), asked]).toEqual(['ready 我的企业', 1]);
    act(() => useSession.getState().start('other', { ...person, id: 'p2' }));
    await settle();
    expect(shown()).toBe('ready 下一位的');
  });

  it('stays when the same person has a new token', async () => {
    answers = [ok('我的企业')];
    render(<Shown />);
    await settle();
    act(() => useSession.getState().start('another', person));
    expect([shown(), asked]).toEqual(['ready 我的企业', 1]);
  });
});
