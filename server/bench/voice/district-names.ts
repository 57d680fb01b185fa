/** As people say them and as recognisers write them. */
export const districtNames: readonly string[] = [
  '和平区',
  '沈河',
  '大东区',
  '黄姑',
  '铁西区',
  '浑南',
  '苏家囤区',
  '沈北新区',
  '于洪',
  '辽中区',
  '新民市',
  '康平',
  '法库县',
  '皇姑区',
  '河平',
  '贴西',
];
