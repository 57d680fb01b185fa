export default definePageConfig({ navigationBarTitleText: '申诉这条评价' });
