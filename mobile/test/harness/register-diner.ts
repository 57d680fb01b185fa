import type { harnessJourney } from './journey';

/** Signs in with one tap, finds a diner by name and registers it; then these words are seen. */
export async function registerDiner(
  { phone, sees, tapAndSee }: ReturnType<typeof harnessJourney>,
  then: string,
): Promise<void> {
  phone.launch('features/enterprises/pages/register/index');
  await sees('先登录，再继续');
  await tapAndSee('去登录', '企业经办人');
  await tapAndSee('企业经办人', '按名称查找');
  phone.page.type(phone.page.labelled('企业名称'), '餐饮管理');
  await sees('餐饮管理有限公司');
  phone.page.tap(phone.page.all('ui-row--pressable')[0] ?? 'no row');
  await sees('登记这家企业');
  await tapAndSee('登记', then);
}
