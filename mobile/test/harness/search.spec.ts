import { withRealContacts } from '../support/real-contact';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { sees, tapAndSee } = journey;
const findPage = 'features/search/pages/find/index';

const type = (words: string) =>
  journey.phone.page.type(journey.phone.page.labelled('查找单位、人、事、政策'), words);
/** What the phone was asked to dial, as text: its objects are of the app's own realm. */
const dialled = () =>
  journey.phone.calls.flatMap(({ name, options }) =>
    name === 'makePhoneCall' ? [JSON.stringify(options)] : [],
  );

/** From the home page by initials to the card of an officer of 和平区人社局. */
async function openOfficerByInitials(): Promise<void> {
  journey.phone.launch('pages/home/index');
  await sees('找单位、找人、找事、找政策');
  await tapAndSee('找单位、找人、找事、找政策', '可以这样找');
  type('hprsj hsjw');
  await sees('贺示甲午');
  expect(journey.phone.page.text()).toMatch(/找到：工作人员 \d+ 条.*拼音首字母/);
  await tapAndSee('贺示甲午', '负责的工作');
}

test('initials find units and people in groups, and an officer is called in one tap', async () => {
  journey.changePhone({ edit: withRealContacts });
  await openOfficerByInitials();
  expect(dialled()).toEqual([]);
  journey.phone.page.tap('打电话');
  expect(dialled()).toEqual([expect.stringMatching(/"phoneNumber":"024-0\d{7}"/)]);
  journey.expectNoProblems();
});

test('a made-up number is not dialled, and the card says so', async () => {
  await openOfficerByInitials();
  await tapAndSee('打电话', '是演示号码，不会真的拨出');
  expect(dialled()).toEqual([]);
  journey.expectNoProblems();
});

test('a matter is found with the units that handle it, in groups, and leads to them', async () => {
  journey.phone.launch(findPage);
  await sees('可以这样找');
  type('开餐馆');
  await sees('看找谁办');
  expect(journey.phone.page.text()).toMatch(/找到：要办的事 1 条，单位 \d+ 条/);
  await tapAndSee('看找谁办', '市场监督管理局');
  journey.expectNoProblems();
});

test('a word that nothing answers to gives the empty face, and the next word is found again', async () => {
  journey.phone.launch(findPage);
  await sees('可以这样找');
  type('囧囧囧囧');
  await sees('没有找到');
  expect(journey.phone.page.text()).toContain('换个说法试试');
  type('人社局');
  await sees('人力资源和社会保障局');
  journey.expectNoProblems();
});
