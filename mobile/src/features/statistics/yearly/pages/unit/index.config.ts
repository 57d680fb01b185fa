export default definePageConfig({ navigationBarTitleText: '单位年度得分' });
