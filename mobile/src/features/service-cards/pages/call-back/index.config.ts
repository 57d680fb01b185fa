export default definePageConfig({ navigationBarTitleText: '请对方回电' });
