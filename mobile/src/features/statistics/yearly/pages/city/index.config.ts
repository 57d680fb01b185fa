export default definePageConfig({ navigationBarTitleText: '年度营商绩效' });
