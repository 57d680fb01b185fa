export default definePageConfig({ navigationBarTitleText: '核定年度异议' });
