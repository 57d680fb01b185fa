import type { ConsentPurpose, ConsentStatement } from '@yingshang/shared/contracts/consents';

/**
 * What people agree to, as it is done by this program (个人信息保护法 art. 17, 30). A change of meaning is a new
 * version, and everybody is asked again. docs/domains/sign-in.md
 */
export const statements: Readonly<Record<ConsentPurpose, ConsentStatement>> = {
  account: {
    version: '2026-11-21',
    sections: [
      {
        title: '收集什么',
        lines: [
          '用手机号登录：您的手机号，和您核对过的验证码的结果。',
          '用微信登录：微信给出的本小程序专用编号（openid，有时还有 unionid）；您点了授权，才会有手机号。',
          '登录的时间，和设备的大致名称，例如“iPhone 微信”。不收集位置、通讯录和相册。',
        ],
      },
      {
        title: '用来做什么',
        lines: [
          '确认是您本人，让您登记的企业、收藏和提交的事项只有您能看到。',
          '防止他人反复试验证码、冒用您的号码。不用于广告，也不做个人画像。',
        ],
      },
      {
        title: '谁能看到',
        lines: [
          '手机号加密保存，工作人员看不到您登录用的号码；列表里只显示 138****01 这样的样子。',
          '因工作必须查看完整信息时，每一次查看都会记下是谁、为什么、什么时间。',
          '发送验证码和微信登录时，号码或授权码会交给短信服务商或微信；不再给其他人。',
        ],
      },
      {
        title: '您可以做什么',
        lines: [
          '不登录也可以查政策、找单位、看能享受什么。',
          '随时可以退出登录；也可以查询、复制、更正、删除您的信息，或撤回同意并注销账号。',
          '未满 14 周岁的，请由监护人代为操作。',
        ],
      },
    ],
  },
  'real-name': {
    version: '2026-11-21',
    sections: [
      {
        title: '这是敏感个人信息',
        lines: [
          '姓名和居民身份证号码属于敏感个人信息，泄露后可能被人冒用，所以单独征求您的同意。',
          '只有投诉、代表企业办事、申请入园等必须实名的事才需要；不同意，不影响其他功能。',
        ],
      },
      {
        title: '怎么用、怎么存',
        lines: [
          '只用来核对姓名和号码是否一致、确认您是不是企业的法定代表人。不留身份证照片。',
          '姓名和号码加密保存，页面上只显示“张**”和首尾几位；每一次查看完整号码都会留下记录。',
          '撤回同意后，姓名和号码立即删除。',
        ],
      },
    ],
  },
  child: {
    version: '2026-11-22',
    sections: [
      {
        title: '这是未满 14 周岁儿童的个人信息',
        lines: [
          '为孩子报名幼儿园，要收集孩子的姓名、身份证号码、报名类别、志愿和材料照片，由监护人单独同意。',
          '只有参加阳光派位才需要；不同意，不影响其他功能，也可以到教育局的报名点现场报名。',
        ],
      },
      {
        title: '怎么用、怎么存',
        lines: [
          '只用来核对年龄和报名资格、一个孩子只报一份、派位和查询结果。',
          '姓名、号码和照片加密保存；教育局的审核员每次查看完整号码或照片都会留下记录。',
          '公布的派位名册里没有姓名和号码，只有用您回执里的密码才能认出自己的一行。',
          '申诉期结束后 90 天删除姓名和号码，公布的结果仍然可以验算。',
        ],
      },
      {
        title: '您可以做什么',
        lines: [
          '名册封存之前，随时可以撤回报名，或撤回这项同意，孩子的信息立即删除。',
          '名册封存以后，为了让派位结果可以验算，孩子的信息保留到上面写的时间，不再和您的账号相连。',
        ],
      },
    ],
  },
};

/** What goes with its person, besides what the register of `platform/retention` deletes after a time. */
export const keptWithThePerson: readonly { readonly what: string; readonly until: string }[] = [
  { what: '手机号、微信编号', until: '您注销账号时删除' },
  { what: '实名信息', until: '您撤回同意或注销账号时删除' },
  { what: '您同意过哪一版说明', until: '您注销账号时删除' },
];
