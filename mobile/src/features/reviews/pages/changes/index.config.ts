export default definePageConfig({ navigationBarTitleText: '暂扣与移除' });
