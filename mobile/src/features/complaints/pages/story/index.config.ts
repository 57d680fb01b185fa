export default definePageConfig({ navigationBarTitleText: '公开的投诉' });
