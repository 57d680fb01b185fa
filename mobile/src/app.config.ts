const isBrowser = process.env.TARO_ENV === 'h5';

// The browser knows no theme.json; there the tab bar is coloured by app.scss.
const themed = (variable: string, light: string) => (isBrowser ? light : `@${variable}`);

const tab = (key: string, text: string) => ({
  pagePath: `pages/${key}/index`,
  text,
  iconPath: isBrowser ? `assets/tabs/${key}-light.png` : `@${key}Icon`,
  selectedIconPath: isBrowser ? `assets/tabs/${key}-selected-light.png` : `@${key}SelectedIcon`,
});

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/services/index',
    'pages/messages/index',
    'pages/me/index',
    'pages/scan/index',
  ],
  subPackages: [
    {
      root: 'features/benefits',
      pages: ['pages/questions/index', 'pages/results/index', 'pages/claim/index'],
    },
    { root: 'features/messages', pages: ['pages/message/index', 'pages/preferences/index'] },
    { root: 'features/search', pages: ['pages/find/index', 'pages/matter/index'] },
    { root: 'features/voice', pages: ['pages/speak/index', 'pages/heard/index'] },
    {
      root: 'features/policies',
      pages: ['pages/list/index', 'pages/policy/index', 'pages/resident/index', 'pages/favourites/index'],
    },
    {
      root: 'features/service-cards',
      pages: [
        'pages/units/index',
        'pages/unit/index',
        'pages/reputation/index',
        'pages/officer/index',
        'pages/call-back/index',
        'pages/desk/index',
      ],
    },
    {
      root: 'features/complaints',
      pages: [
        'pages/home/index',
        'pages/file/index',
        'pages/case/index',
        'pages/overdue/index',
        'pages/published/index',
        'pages/story/index',
        'pages/figures/index',
      ],
    },
    {
      root: 'features/rating-desk',
      pages: ['pages/ratings/index', 'pages/appeal/index', 'pages/appeals/index', 'pages/answer/index'],
    },
    { root: 'features/desk', pages: ['pages/rules/index', 'pages/rule/index'] },
    { root: 'features/account', pages: ['pages/account/index', 'pages/erase/index'] },
    {
      root: 'features/identity',
      pages: ['pages/sign-in/index', 'pages/privacy/index', 'pages/real-name/index'],
    },
    {
      root: 'features/enterprises',
      pages: [
        'pages/mine/index',
        'pages/register/index',
        'pages/profile/index',
        'pages/control/index',
        'pages/delegates/index',
      ],
    },
    {
      root: 'features/staff',
      pages: ['pages/second-factor/index', 'pages/people/index', 'pages/grant/index', 'pages/audit/index'],
    },
    {
      root: 'features/follow-ups',
      pages: [
        'pages/unit/index',
        'pages/unit-case/index',
        'pages/supervised/index',
        'pages/supervised-case/index',
      ],
    },
    {
      root: 'features/complaint-desk',
      pages: [
        'pages/unit/index',
        'pages/unit-case/index',
        'pages/templates/index',
        'pages/supervised/index',
        'pages/supervised-case/index',
        'pages/publish/index',
      ],
    },
    {
      root: 'features/statistics',
      pages: [
        'pages/picture/index',
        'pages/campaigns/index',
        'pages/campaign/index',
        'unit-scores/pages/unit/index',
        'unit-scores/pages/city/index',
        'unit-scores/pages/formula/index',
        'unit-scores/pages/cases/index',
        'unit-scores/pages/object/index',
        'unit-scores/pages/objections/index',
        'unit-scores/pages/watch/index',
        'unit-scores/pages/topic/index',
        'unit-scores/pages/reviews/index',
        'unit-scores/pages/review/index',
        'unit-scores/pages/board/index',
        'unit-scores/pages/print/index',
        'yearly/pages/unit/index',
        'yearly/pages/city/index',
        'yearly/pages/desk/index',
        'yearly/pages/decide/index',
      ],
    },
    { root: 'features/occasions', pages: ['pages/counters/index', 'pages/display/index'] },
    {
      root: 'features/ratings',
      pages: [
        'pages/home/index',
        'pages/rate/index',
        'pages/mine/index',
        'pages/rating/index',
        'pages/entry/index',
      ],
    },
    {
      root: 'features/reviews',
      pages: ['pages/desk/index', 'pages/finding/index', 'pages/appeal/index', 'pages/changes/index'],
    },
    {
      root: 'features/statements',
      pages: [
        'pages/desk/index',
        'pages/text/index',
        'pages/voice/index',
        'pages/photos/index',
        'pages/document/index',
      ],
    },
    {
      root: 'features/kindergarten',
      pages: [
        'pages/board/index',
        'pages/plan/index',
        'pages/apply/index',
        'pages/application/index',
        'pages/receipt/index',
        'pages/look-up/index',
      ],
    },
    {
      root: 'features/kindergarten-desk',
      pages: [
        'pages/plans/index',
        'pages/plan/index',
        'pages/write/index',
        'pages/review/index',
        'pages/application/index',
        'pages/places/index',
      ],
    },
    {
      root: 'features/kindergarten-live',
      pages: [
        'pages/live/index',
        'pages/minutes/index',
        'pages/places/index',
        'pages/draws/index',
        'pages/ceremony/index',
      ],
    },
    { root: 'features/unsealing', pages: ['pages/list/index', 'pages/ask/index', 'pages/request/index'] },
    ...(isBrowser ? [{ root: 'features/demo', pages: ['index'] }] : []),
  ],
  window: {
    navigationBarTitleText: '营商',
    navigationBarBackgroundColor: themed('bar', '#FFFFFF'),
    navigationBarTextStyle: isBrowser ? 'black' : '@barText',
    backgroundColor: themed('background', '#F4F6F8'),
    backgroundTextStyle: isBrowser ? 'dark' : '@pullText',
  },
  tabBar: {
    color: themed('tabText', '#4A5665'),
    selectedColor: themed('tabSelected', '#0B5C8A'),
    backgroundColor: themed('bar', '#FFFFFF'),
    // The platform also takes a theme variable here; the types know only the two colours.
    borderStyle: isBrowser ? 'white' : ('@tabBorder' as 'white'),
    list: [tab('home', '首页'), tab('services', '办事'), tab('messages', '消息'), tab('me', '我的')],
  },
  // Taro slides pages for 300 ms; the browser alone reads this.
  ...(isBrowser ? { animation: { duration: 180, delay: 20 } } : {}),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
