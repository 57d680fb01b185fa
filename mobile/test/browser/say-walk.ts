import { getMyRating, listMyRatings, type MyRating } from '@yingshang/shared/contracts/ratings';
import { getOwnRecording } from '@yingshang/shared/contracts/voice';
import { askServer } from '../support/ask-server';
import { type SpeechProcess, startSpeechStandIn } from '../support/speech-stand-in';
import { type SpokenFile, spokenSentence } from '../support/spoken-sentence';
import { demoCity, type OpenPhone } from './demo-city';
import { sees } from './shop-owner';

/** What the microphone hears, over and over. The stand-in cannot hear, and is told what was said. */
const SPOKEN = '和平区税务局服务好，给五颗星';

/** Call once at the top of a spec: a city with a recogniser, and for each test a fresh phone into which is spoken. */
export function sayWalk({ patienceMs }: { readonly patienceMs: number }) {
  let speech: SpeechProcess | undefined;
  let spoken: SpokenFile | undefined;
  let phone: OpenPhone;
  let visitorId = '';
  const city = demoCity({
    environs: async () => {
      spoken = spokenSentence(SPOKEN);
      speech = await startSpeechStandIn(patienceMs);
      return speech.environs;
    },
    microphone: () => there(spoken).path,
  });
  beforeEach(async () => {
    await there(speech).forget();
    phone = await city.newPhone();
    visitorId = crypto.randomUUID();
    // The device's own number, as `platform/visitor` keeps it.
    await phone.context.addInitScript((id) => {
      localStorage.setItem('yingshang.visitor', JSON.stringify({ data: { version: 1, value: id } }));
    }, visitorId);
  });
  afterAll(async () => {
    await speech?.stop();
    spoken?.remove();
  });

  const ask = (path: string) => askServer(city.url, path, { visitorId });
  const button = (name: string) => phone.page.getByRole('button', { name }).locator('visible=true');
  const startSpeaking = async () => {
    // What becomes of it is said before; until then a form's own button may stand there.
    await sees(phone.page, '录音会发给腾讯云转成文字');
    await button('按住说话，或点一下开始').click();
  };
  const stopSpeaking = () => button('点一下结束').click();

  return {
    city,
    get phone(): OpenPhone {
      return phone;
    },
    get visitorId(): string {
      return visitorId;
    },
    get speech(): SpeechProcess {
      return there(speech);
    },
    /** What the microphone was given. */
    get spokenFile(): string {
      return there(spoken).path;
    },
    open: (address: string) => phone.page.goto(`${city.url}/#${address}`),
    startSpeaking,
    stopSpeaking,
    /** Long enough for the sentence. */
    say: async (): Promise<void> => {
      await startSpeaking();
      await sees(phone.page, '正在录音 0:03');
      await stopSpeaking();
    },
    /** Of the page on which something said is confirmed. */
    ticket: (): string => /ticket=([0-9a-f-]{36})/.exec(phone.page.url())?.[1] ?? '',
    /** What the server kept, opened by its key. */
    keptRecording: async (ticket: string): Promise<Buffer> => {
      const path = getOwnRecording.path.replace(':ticket', ticket);
      return Buffer.from(getOwnRecording.response.parse(await ask(path)).voice, 'base64');
    },
    myRatings: async (): Promise<readonly MyRating[]> => {
      const { items } = listMyRatings.response.parse(await ask(listMyRatings.path));
      const paths = items.map(({ ticket }) => getMyRating.path.replace(':ticket', ticket));
      return Promise.all(paths.map(async (path) => getMyRating.response.parse(await ask(path))));
    },
    /** A row of what was understood, by how it begins. */
    row: (begins: RegExp) => phone.page.getByRole('button', { name: begins }).locator('visible=true').first(),
    choose: (level: RegExp) =>
      phone.page.getByRole('radio', { name: level }).locator('visible=true').first().click(),
  };
}

function there<T>(begun: T | undefined): T {
  if (begun === undefined) throw new Error('it is there only while a test runs');
  return begun;
}
