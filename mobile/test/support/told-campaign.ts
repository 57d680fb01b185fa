import { tellDemo } from '@yingshang/shared/contracts/demo';
import { enterprise, registerEnterprise, searchRegistry } from '@yingshang/shared/contracts/enterprises';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import { noteEnterpriseAttention } from '@yingshang/shared/contracts/needs';
import { getUnitRule, saveRule } from '@yingshang/shared/contracts/policy-rules';
import { listCampaigns } from '@yingshang/shared/contracts/pushes';
import { askServer } from './ask-server';

/** Of the demo staff's own unit. */
export const TOLD_POLICY = 'demo-district-housekeeper';
export const TOLD_TITLE = '演示：示例区项目管家服务';

const FOR_ALL = { field: 'entityType', op: 'exists', value: true };
const FOR_NOBODY = { field: 'entityType', op: 'eq', value: 'institution' };

interface Teller {
  readonly serverUrl: string;
  readonly token: string;
  readonly unitId: string;
}

/** Somebody with some enterprises is told that they may have a policy, and opens 怎么领 for two. @returns the campaign. */
export async function toldCampaign(serverUrl: string, most: number): Promise<string> {
  const signIn = async (role: string) =>
    signInDemo.response.parse(
      await askServer(serverUrl, signInDemo.path, { visitorId: crypto.randomUUID(), body: { role } }),
    );
  const [owner, staff] = [await signIn('enterprise'), await signIn('staff')];
  const [first, second] = await registerSome(serverUrl, owner.token, most);
  const teller = { serverUrl, token: staff.token, unitId: staff.person.unit?.id ?? '' };
  const campaignId = await tell(teller);
  for (const id of [first, second]) await openClaim(serverUrl, owner.token, id ?? '');
  return campaignId;
}

async function tell(teller: Teller): Promise<string> {
  const telling = () => askServer(teller.serverUrl, tellDemo.path, { body: {} });
  await save(teller, FOR_NOBODY);
  // What the server sees first is no news.
  await telling();
  await save(teller, FOR_ALL);
  await telling();
  const campaign = await newest(teller);
  if (campaign === undefined) throw new Error('nobody was told of the policy');
  return campaign;
}

async function newest({ serverUrl, token, unitId }: Teller): Promise<string | undefined> {
  const answer = await askServer(serverUrl, listCampaigns.path.replace(':id', unitId), { token });
  return listCampaigns.response.parse(answer).items[0]?.id;
}

async function save({ serverUrl, token, unitId }: Teller, rule: object): Promise<void> {
  const place = (path: string) => path.replace(':id', unitId).replace(':policyId', TOLD_POLICY);
  const { edition } = getUnitRule.response.parse(
    await askServer(serverUrl, place(getUnitRule.path), { token }),
  );
  const body = { rule, basedOn: edition, note: '' };
  await askServer(serverUrl, place(saveRule.path), { token, body });
}

/** Enterprises of one person. */
async function registerSome(serverUrl: string, token: string, most: number): Promise<string[]> {
  const found = searchRegistry.response.parse(
    await askServer(serverUrl, `${searchRegistry.path}?name=${encodeURIComponent('餐饮管理')}`, { token }),
  );
  const ids: string[] = [];
  for (const { reference } of found.items.slice(0, most)) {
    const subject = { by: 'reference', reference };
    const registered = await askServer(serverUrl, registerEnterprise.path, {
      token,
      body: { subject, facts: {} },
    });
    ids.push(enterprise.parse(registered).id);
  }
  return ids;
}

/** As the phone does when 怎么领 is opened. */
async function openClaim(serverUrl: string, token: string, enterpriseId: string): Promise<void> {
  await askServer(serverUrl, noteEnterpriseAttention.path.replace(':id', enterpriseId), {
    token,
    body: { policyId: TOLD_POLICY, kind: 'claim', rank: null },
  });
}
