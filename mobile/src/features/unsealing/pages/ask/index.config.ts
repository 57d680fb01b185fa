export default definePageConfig({ navigationBarTitleText: '申请查明评价人' });
