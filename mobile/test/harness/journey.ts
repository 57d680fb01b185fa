import { type DemoServer, startDemoServer } from '../support/demo-server';
import { until } from '../support/until';
import { Phone, type PhoneOptions } from './phone';
import { WeappBuild } from './weapp-build';

/** One demo city for the specs of a file, a fresh phone for each, and what a person does on it. */
export function harnessJourney(environs: () => Promise<Readonly<Record<string, string>>> = async () => ({})) {
  const build = new WeappBuild();
  let server: DemoServer;
  let phone: Phone;

  beforeAll(async () => {
    server = await startDemoServer(await environs());
  });
  afterAll(() => server.stop());
  beforeEach(() => takePhone());
  afterEach(() => phone.close());

  const takePhone = (options: Partial<PhoneOptions> = {}): void => {
    phone = new Phone({ build, serverUrl: server.url, ...options });
  };
  const shown = () => phone.page.text();

  /** Waits until the page on top shows the words. */
  const sees = (words: string) => until(`「${words}」`, () => phone.page.holds(words), shown);

  return {
    sees,
    get phone(): Phone {
      return phone;
    },
    get serverUrl(): string {
      return server.url;
    },
    get server(): DemoServer {
      return server;
    },
    /** Puts the phone away and goes on with another one. */
    changePhone(options: Partial<PhoneOptions>): void {
      phone.close();
      takePhone(options);
    },
    tapAndSee: async (target: Element | string, words: string): Promise<void> => {
      phone.page.tap(target);
      await sees(words);
    },
    /** Chooses an answer and waits until it is marked: the button below listens only then. */
    choose: async (label: string): Promise<void> => {
      const marked = () => phone.page.labelled(label).getAttribute('aria-checked') === 'true';
      await until(`the choice ${label}`, () => phone.page.hasLabel(label), shown);
      phone.page.tap(phone.page.labelled(label));
      await until(`${label} marked`, marked, shown);
    },
    /** Nothing went wrong that a person would not see: no error of the app, no refused request. */
    expectNoProblems(): void {
      expect(phone.realm.problems).toEqual([]);
      expect(phone.requests.filter(({ status }) => status !== 200)).toEqual([]);
    },
  };
}
