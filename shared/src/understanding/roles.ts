import { said } from './said';
import type { OfficerRole } from './utterance';

/** How people call those who hold an office. */
export const roleWords: readonly { readonly role: OfficerRole; readonly words: readonly string[] }[] = [
  { role: '首席服务员', words: said('首席服务员 首席') },
  { role: '企业服务专员', words: said('企业服务专员 服务专员 企业专员 专员') },
  { role: '项目管家', words: said('项目管家 管家 项目秘书') },
  {
    role: '执法人员',
    words: said('执法人员 执法的 执法队员 执法队 城管队员 穿制服的 稽查的 来执法'),
  },
  {
    role: '社区工作者',
    words: said('社区工作者 网格员 社区的人 社区大姐 社区工作人员 社区干部 居委会'),
  },
  { role: '街道主任', words: said('街道主任 办事处主任 街道的主任') },
  { role: '科长', words: said('科长 科室负责人 科室领导') },
  { role: '局长', words: said('局长 一把手') },
  { role: '窗口人员', words: said('窗口人员 窗口 柜台 前台 办事窗口 大厅工作人员 坐窗口') },
];
