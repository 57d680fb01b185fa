export default definePageConfig({ navigationBarTitleText: '查派位结果' });
