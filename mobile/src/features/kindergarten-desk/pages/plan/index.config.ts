export default definePageConfig({ navigationBarTitleText: '派位方案' });
