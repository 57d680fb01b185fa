export default definePageConfig({ navigationBarTitleText: '暂扣的评价' });
