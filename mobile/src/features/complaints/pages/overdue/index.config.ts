export default definePageConfig({ navigationBarTitleText: '逾期公示' });
