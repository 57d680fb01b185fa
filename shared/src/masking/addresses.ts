import { type Finder, finder } from './span';

/** A counter or a hall is the office's own, and a number of a document stands behind 号, too. */
const isNoHouse = /^(窗|令|文|线|公告|决定|政策|大厅|口)/;
const isHouse = (_: string, after: string) => !isNoHouse.test(after);

/** The street stays, since it says where something happened; the house, and what is below it, goes. */
export const addressFinders: readonly Finder[] = [
  finder(
    'address',
    /(?<=[路街巷道弄胡同段村屯组])(?<it>(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,5})(?:[-之]\d{1,4})?号(?:院|楼|附\d+号)?(?:[ ,，-]?(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,5}|[A-Za-z])(?:号楼|栋|幢|座|单元|门|层|楼|室|户|房)){0,5}(?:[ ,，]?\d{1,2}(?:-\d{1,4}){1,3}|[ ,，-]?\d{1,4}(?:室|户|房|号)?(?![\d年月日元]))?)/g,
    isHouse,
  ),
  finder(
    'address',
    /(?:\d{1,4}|[一二三四五六七八九十]{1,3}|[A-Za-z])(?:号楼|栋|幢|座)(?:[ ,，-]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:单元|门))?(?:[ ,，-]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:层|楼))?[ ,，-]?(?:\d{3,4}|[一二三四五六七八九十零〇]{3,4})(?:室|户|房|号)?(?!\d)/g,
    isHouse,
  ),
  finder(
    'address',
    /(?:(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|号)[ ,，-]?)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})单元[ ,，-]?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:层|楼)[ ,，-]?)?(?:\d{1,4}|[一二三四五六七八九十零〇]{1,4})(?:室|户|房|号)?(?!\d)/g,
  ),
  finder(
    'address',
    /(?<=[区苑园城府庭湾居院庄村寓厦座庐里邸墅])(?<it>\d{1,3}(?:号楼|栋|幢|#)?-\d{1,3}-\d{1,4})(?![\d-])/g,
  ),
];
