/** Legal forms say nothing about which enterprise it is, and are long. */
const FORM = /(股份有限公司|有限责任公司|有限公司|合伙企业|专业合作社|商行|商店|店|厂|中心|经营部|工作室)$/u;
const SHOWN = 2;

/** 「沈阳示例食品有限公司」 as 「沈阳****有限公司」: enough to see that it is one, not which. */
export function maskedName(name: string): string {
  const form = FORM.exec(name)?.[0] ?? '';
  const own = Array.from(name.slice(0, name.length - form.length));
  const shown = Math.min(SHOWN, Math.floor(own.length / 2));
  return `${own.slice(0, shown).join('')}****${form}`;
}
