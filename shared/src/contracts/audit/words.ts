/** What was done with power over others, by the word that the code notes; see `AuditTrail`. */
export const auditKindNames: Readonly<Record<string, string>> = {
  'staff.role-granted': '授予角色',
  'staff.end-changed': '改角色的最后一天',
  'staff.role-revoked': '收回角色',
  'second-factor.enrolled': '设置动态验证码',
  'second-factor.replaced': '更换验证器',
  'second-factor.reset': '重置动态验证码',
  'sessions.ended': '结束登录',
  'audit.viewed': '查看审计记录',
  'account.erased': '注销账号',
  'policy.published': '发布政策',
  'policy.edited': '修改政策',
  'policy.withdrawn': '撤下政策',
  'statements.decided': '核对评价的文字',
  'statements.read': '看评价的原文',
  'statements.listened': '听评价的录音',
  'statements.looked': '看评价的照片',
  'statements.document-opened': '打开投诉的附件',
  'statements.document-decided': '核对投诉的附件',
  'unsealing.asked': '申请查明评价人',
  'unsealing.approved': '批准查明评价人',
  'unsealing.refused': '不批准查明评价人',
  'unsealing.shown': '查看评价人身份',
  'occasions.counter-made': '开设窗口',
  'occasions.counter-changed': '改窗口的名称、人员或上限',
  'occasions.counter-closed': '关闭窗口',
  'occasions.display-pairing': '给窗口配评价屏',
  'occasions.display-cut-off': '停用评价屏',
  'rating-reviews.decided': '核定评价',
  'rating-reviews.appealed': '单位申诉评价',
  'reputation.answered': '公开答复评价',
  'follow-ups.stepped': '办理差评整改',
  'complaints.stepped': '办理投诉',
  'unit-scores.objected': '对得分提出异议',
  'unit-scores.decided': '核定得分异议',
  'yearly-scores.opened': '开始年度营商绩效考核',
  'yearly-scores.sent': '把年度得分发给各单位确认',
  'yearly-scores.confirmed': '确认年度得分',
  'yearly-scores.objected': '对年度得分提出异议',
  'yearly-scores.decided': '核定年度得分异议',
  'yearly-scores.proposed': '提出签批年度营商绩效',
  'yearly-scores.returned': '退回年度营商绩效签批',
  'yearly-scores.signed': '签批年度营商绩效',
  'kindergarten-plans.published': '公布招生派位方案',
  'kindergarten-applications.decided': '审核入园报名',
  'kindergarten-applications.photo-opened': '看入园报名的材料照片',
  'complaint-publication.published': '公开投诉案例',
  'complaint-publication.unpublished': '撤下公开的投诉案例',
  'enterprise.control-proven': '证明可代表企业',
  'enterprise.control-ended': '结束代表企业',
  'enterprise.control-left': '放弃代表企业',
  'enterprise.control-handed-over': '移交企业',
  'enterprise.delegation-offered': '委托他人代办',
  'enterprise.delegation-accepted': '接受代办委托',
  'enterprise.delegation-changed': '改代办委托',
  'enterprise.delegation-ended': '结束代办委托',
};

/** What somebody's identity was opened for; see `Identities.reveal`. */
export const purposeNames: Readonly<Record<string, string>> = {
  'call-back': '给留言的人回电',
  'own-export': '本人导出自己的信息',
  unsealing: '经两人批准查明评价人',
  'named-rating': '联系具名评价人',
  'complaint-revisit': '回访投诉人',
  'kindergarten-review': '审核入园报名',
};

/** What was opened, by table and column. */
export const openedNames: Readonly<Record<string, string>> = {
  'call_backs.sealed_phone': '回电请求里的电话号码',
  'people.sealed_phone': '账号的手机号',
  'real_names.sealed_name': '实名核验的姓名',
  'real_names.sealed_id_number': '实名核验的证件号码',
  'kindergarten_children.sealed_name': '报名儿童的姓名',
  'kindergarten_children.sealed_id_number': '报名儿童的证件号码',
};

/** A word that this version does not know is still shown as something that happened. */
export const auditKindName = (kind: string): string => auditKindNames[kind] ?? '其他操作';
export const purposeName = (purpose: string): string => purposeNames[purpose] ?? '其他用途';
export const openedName = (opened: string): string => openedNames[opened] ?? '一条个人信息';
