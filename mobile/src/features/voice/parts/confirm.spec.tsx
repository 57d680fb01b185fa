import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { device } from '../../../../test/stand-ins/taro';
import { aVoiceDraft, aVoiceNote, aVoiceTicket, unsurely } from '../../../../test/support/a-voice-draft';
import { useSession } from '../../../platform/session';
import type { Correction, VoiceNote } from '../../../platform/voice-note';
import { Confirm } from './confirm';

let sent: { path: string; body: unknown }[];
let corrections: Partial<Correction>[];

function Page({ note: first, ticket }: { note: VoiceNote; ticket: ReturnType<typeof aVoiceTicket> }) {
  const [note, setNote] = useState(first);
  const correct = (part: Partial<Correction>) => {
    corrections.push(part);
    setNote({ ...note, correction: { ...note.correction, ...part } });
  };
  return <Confirm note={note} ticket={ticket} onCorrect={correct} />;
}
const show = (ticket = aVoiceTicket(), note = aVoiceNote()) => render(<Page note={note} ticket={ticket} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (name: RegExp) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('dialog'));

beforeEach(() => {
  device.reset();
  useSession.getState().end();
  sent = [];
  corrections = [];
  device.answerWith(({ url, data }) => {
    sent.push({
      path: url.replace(/^.*\/api/, ''),
      body: data === undefined ? null : (JSON.parse(data) as unknown),
    });
    return Promise.reject(new Error('request:fail'));
  });
});
const filed = () => sent.filter(({ path }) => path.endsWith('/confirmation'));

test('what was heard and understood is shown, and nothing is filed before the tap', async () => {
  show();
  expect(screen.getByText('嗯和平区税务局服务好给四颗星')).toBeTruthy();
  expect(row(/^评价谁，和平区税务局/)).toBeTruthy();
  expect(filed()).toEqual([]);
  await act(async () => fireEvent.click(button('对，提交')));
  expect(filed()).toMatchObject([{ body: { kind: 'rate', stars: 4, rated: { unitId: 'hp-tax' } } }]);
});

test('a row is corrected with a tap, and what is filed is what stands there', async () => {
  show();
  fireEvent.click(row(/^几颗星/));
  fireEvent.click(dialog().getByRole('radio', { name: '非常不满意，1星' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(row(/^几颗星，1星，非常不满意/)).toBeTruthy();
  await act(async () => fireEvent.click(button('对，提交')));
  expect(filed()).toMatchObject([{ body: { stars: 1 } }]);
});

test('the one question is answered with a tap, and then gone; before it nothing is filed', async () => {
  const question = {
    slot: 'stars' as const,
    words: '是四颗星，还是十颗里的四颗？',
    choices: [
      { label: '4颗星', value: { slot: 'stars' as const, stars: 4 } },
      { label: '都不是', value: null },
    ],
  };
  show(aVoiceTicket({ draft: aVoiceDraft({ stars: unsurely(4), question }) }));
  // Nobody files the guess by the large button below it.
  await act(async () => fireEvent.click(button('对，提交')));
  expect(filed()).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain(question.words);
  fireEvent.click(button('4颗星'));
  expect(corrections).toEqual([{ stars: 4 }]);
  expect(screen.queryByText(question.words)).toBeNull();
  await act(async () => fireEvent.click(button('对，提交')));
  expect(filed()).toMatchObject([{ body: { stars: 4 } }]);
});

test('where nothing was heard, everything is chosen by tapping, and the recording goes along', async () => {
  const unheard = { reason: 'down' as const, message: '没听清，录音已保存。', advice: '请点一点。' };
  show(aVoiceTicket({ state: 'unheard', draft: null, unheard }));
  expect(screen.getByText('没听清，录音已保存。')).toBeTruthy();
  fireEvent.click(button('评价'));
  await act(async () => fireEvent.click(button('对，提交')));
  expect(filed()).toEqual([]);
  expect(screen.getByRole('alert').textContent).toContain('请点“评价谁”，选一个单位。');
});

test('whoever complains signs in first, and what stands there stays', async () => {
  const intent = { value: 'complain' as const, confidence: 0.9, heard: [], others: [] };
  show(aVoiceTicket({ draft: aVoiceDraft({ intent, stars: null }) }));
  await act(async () => fireEvent.click(button('对，登录后提交')));
  expect(filed()).toEqual([]);
  expect(device.visited().at(-1)).toContain('sign-in');
});

test('a question to the city files nothing: its words are looked for', async () => {
  const intent = { value: 'ask-policy' as const, confidence: 0.9, heard: [], others: [] };
  show(aVoiceTicket({ draft: aVoiceDraft({ intent, text: '开小饭馆去哪办照' }) }));
  await act(async () => fireEvent.click(button('对，去查')));
  expect(filed()).toMatchObject([{ body: { kind: 'find', words: '开小饭馆去哪办照' } }]);
});

test('改一下 offers every row again, another try, and the way out', () => {
  show();
  fireEvent.click(button('改一下'));
  expect(dialog().getByRole('button', { name: '都不对，重新说一遍' })).toBeTruthy();
  fireEvent.click(dialog().getByRole('button', { name: /^评价谁/ }));
  expect(screen.getByRole('dialog', { name: '是哪个单位？' })).toBeTruthy();
});

test('a recording is deleted after a second tap alone', async () => {
  show();
  fireEvent.click(button('删除录音'));
  fireEvent.click(dialog().getByRole('button', { name: '不删' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(sent).toEqual([]);
  fireEvent.click(button('删除录音'));
  await act(async () => fireEvent.click(dialog().getByRole('button', { name: '删除' })));
  expect(sent).toMatchObject([{ path: expect.stringMatching(/^\/voice\/tickets\//) as string }]);
});
