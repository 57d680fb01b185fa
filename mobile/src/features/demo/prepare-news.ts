import { tellDemo } from '@yingshang/shared/contracts/demo';
import { registerEnterprise, searchRegistry } from '@yingshang/shared/contracts/enterprises';
import { getUnitRule, saveRule } from '@yingshang/shared/contracts/policy-rules';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { sitDown } from './prepare-people';

/** Of the demo district, whose conditions its demo staff may edit. */
const POLICY = 'demo-district-housekeeper';
const DISTRICT = '示例区';
/** The same for the whole city. */
const WIDER = { all: [{ field: 'entityType', op: 'eq', value: 'enterprise' }] };

const WIDENED = '演示：放宽到全市的企业';
const NARROWED = '演示：改回只给示例区的企业';

/** A company elsewhere hears of a policy whose conditions are widened to it, or narrowed again. */
export async function someNews(): Promise<Outcome<string>> {
  const owner = await sitDown('enterprise');
  if (!owner.ok) return owner;
  const registered = await registerElsewhere();
  if (!registered.ok) return registered;
  // What was published so far is no news.
  const before = await call(tellDemo, { body: {} });
  if (!before.ok) return before;
  const edited = await editConditions();
  if (!edited.ok) return edited;
  const told = await call(tellDemo, { body: {} });
  if (!told.ok) return told;
  const back = await sitDown('enterprise');
  return back.ok ? ok(routeUrl('messages', undefined)) : back;
}

async function registerElsewhere(): Promise<Outcome<unknown>> {
  const found = await call(searchRegistry, { query: { name: '餐饮管理' } });
  if (!found.ok) return found;
  const elsewhere = found.value.items.find(({ regionName }) => !regionName.includes(DISTRICT));
  const subject = { by: 'reference' as const, reference: elsewhere?.reference ?? '' };
  return call(registerEnterprise, { body: { subject, facts: {} } });
}

async function editConditions(): Promise<Outcome<unknown>> {
  const unit = await sitDown('staff');
  if (!unit.ok) return unit;
  const params = { id: unit.value, policyId: POLICY };
  const rule = await call(getUnitRule, { params });
  if (!rule.ok) return rule;
  const { edition, packRule, saved } = rule.value;
  const isWide = saved?.note === WIDENED;
  const note = isWide ? NARROWED : WIDENED;
  return call(saveRule, { params, body: { rule: isWide ? packRule : WIDER, basedOn: edition, note } });
}
