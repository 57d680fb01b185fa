export default definePageConfig({ navigationBarTitleText: '写派位方案' });
