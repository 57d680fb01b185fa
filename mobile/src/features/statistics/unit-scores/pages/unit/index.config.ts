export default definePageConfig({ navigationBarTitleText: '单位得分' });
