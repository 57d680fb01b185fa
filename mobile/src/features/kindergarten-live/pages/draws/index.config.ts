export default definePageConfig({ navigationBarTitleText: '派位现场' });
