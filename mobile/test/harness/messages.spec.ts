import { signInDemo } from '@yingshang/shared/contracts/identity';
import { editRule, TOLD_TITLE } from '../browser/demo-people';
import { askServer } from '../support/ask-server';
import { until } from '../support/until';
import { harnessJourney } from './journey';
import { registerDiner } from './register-diner';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { sees, tapAndSee } = journey;

const badges = () =>
  journey.phone.calls.filter(({ name }) => name.endsWith('TabBarBadge')).map(({ name }) => name);

test('a change of a policy comes to the inbox, says why, and is muted in one tap', async () => {
  await registerDiner(journey, '已知');
  const staff = await askServer(journey.serverUrl, signInDemo.path, {
    visitorId: crypto.randomUUID(),
    body: { role: 'staff' },
  });
  await editRule(journey.serverUrl, signInDemo.response.parse(staff));

  journey.phone.launch('pages/messages/index');
  await sees(TOLD_TITLE);
  await sees('未读');
  await until(
    'the mark on the tab',
    () => badges().includes('setTabBarBadge'),
    () => badges().join(),
  );
  await tapAndSee('不再推送“信用权益”类', '恢复推送“信用权益”类');
  expect(journey.phone.page.text()).not.toContain('未读');
  await tapAndSee('为什么推给我', '逐条对照');
  await sees('主体类型为企业');
  await tapAndSee('怎么领', '官方来源');

  journey.expectNoProblems();
});
