export default definePageConfig({ navigationBarTitleText: '派位笔录' });
