import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../../test/stand-ins/taro';
import type { RecordingWatcher } from '../../../platform/recording';
import { useVoiceNotes } from '../../../platform/voice-notes';
import { StarInput } from '../../../ui/star-input';
import type { RatedPlace } from '../rate-draft';
import { useRateForm } from '../use-rate-form';
import { SayIt } from './say-it';

let watcher: RecordingWatcher | undefined;
const stop = jest.fn();
// The microphone is the outside world.
jest.mock('../../../platform/voice-recorder', () => ({
  permissionAdvice: '请在设置里打开；',
  openPermissions: null,
  whyNotHere: () => null,
  startRecording: (told: RecordingWatcher) => {
    watcher = told;
    return { stop, cancel: stop };
  },
}));

const place: RatedPlace = {
  rated: { unitId: 'example-tax', officerId: null },
  unitId: 'example-tax',
  unitName: '示例区税务局',
  detail: null,
  channel: 'card',
  proof: false,
};
const ways = { recogniser: 'cloud', words: '录音会发给腾讯云转成文字。', keptHours: 24 };

/** As the page of a rating has it: with a star the part for saying it all is gone. */
function Page() {
  const form = useRateForm('card:example-tax:', place);
  const notes = useVoiceNotes();
  return (
    <>
      <StarInput label="您满意吗？" value={form.draft.stars} onChange={form.choose} />
      {form.draft.stars === null ? <SayIt place={place} stars={form.stars} /> : null}
      <output>{JSON.stringify(notes.map(({ correction }) => correction))}</output>
    </>
  );
}

beforeEach(() => {
  device.reset();
  device.answerWith(async () => ({ statusCode: 200, data: JSON.stringify(ways) }));
});

test('a star tapped while it is being said ends the recording and goes along with it', async () => {
  const { container } = render(<Page />);
  fireEvent.click(await screen.findByRole('button', { name: /^按住说话/ }));
  act(() => watcher?.begun());
  fireEvent.click(screen.getByRole('radio', { name: /^不满意/ }));
  expect(stop).toHaveBeenCalledTimes(1);
  await act(async () => watcher?.ended({ wav: 'UklGRg==', seconds: 2, interrupted: false }));
  await screen.findByText('[{"stars":2}]');
  expect(container.querySelector('.ui-stars__level--chosen')?.textContent).toContain('不满意');
});
