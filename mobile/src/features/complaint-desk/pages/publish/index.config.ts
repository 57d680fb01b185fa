export default definePageConfig({ navigationBarTitleText: '公开这件投诉' });
