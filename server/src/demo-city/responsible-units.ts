/**
 * Which unit of the city answers for a policy, by the department that the policy names.
 * A department named exactly like a unit needs no line here; the others are national or provincial departments,
 * whose policies the city's own counterpart carries out.
 */
export const RESPONSIBLE_UNITS: Readonly<Record<string, string>> = {
  税务部门: '国家税务总局沈阳市税务局',
  // hightech-15 is a tax rate: applied in the tax return, so the tax bureau answers.
  '科技部门、税务部门': '国家税务总局沈阳市税务局',
  人力资源社会保障部门: '沈阳市人力资源和社会保障局',
  辽宁省人力资源和社会保障厅: '沈阳市人力资源和社会保障局',
  财政部门: '沈阳市财政局',
  工业和信息化部门: '沈阳市工业和信息化局',
  省工业和信息化厅: '沈阳市工业和信息化局',
  '省工业和信息化厅、省发展改革委等': '沈阳市工业和信息化局',
  发展改革部门: '沈阳市发展和改革委员会',
  '沈阳市发展和改革委员会、工业和信息化局等': '沈阳市发展和改革委员会',
  '省发展改革委、省住房城乡建设厅等': '沈阳市发展和改革委员会',
  科技部门: '沈阳市科学技术局',
  省科技厅: '沈阳市科学技术局',
  // The high-tech zone lies in 浑南区; the pack holds no unit of the zone itself.
  沈阳高新区管委会: '浑南区科学技术局',
  辽宁省商务厅: '沈阳市商务局',
  市场监管部门: '沈阳市市场监督管理局',
  // The city's market regulation bureau is also its intellectual property bureau.
  知识产权部门: '沈阳市市场监督管理局',
  海关: '沈阳海关',
  交通运输部门: '沈阳市交通运输局',
  生态环境部门: '沈阳市生态环境局',
  自然资源部门: '沈阳市自然资源局',
  金融监管部门: '沈阳市地方金融管理局',
  政务服务管理部门: '沈阳市政务服务中心',
  '住房城乡建设、行政审批部门': '沈阳市城乡建设局',
  '沈阳市城乡建设局、财政局等': '沈阳市城乡建设局',
  沈阳市营商环境建设局等: '沈阳市营商环境建设局',
  // Rent of state-owned houses, and the price of electricity.
  '国资、住建、机关事务等部门': '沈阳市人民政府国有资产监督管理委员会',
  电网企业: '国网沈阳供电公司',
};
