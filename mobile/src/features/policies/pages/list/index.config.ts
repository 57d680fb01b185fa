export default definePageConfig({ navigationBarTitleText: '政策汇聚' });
