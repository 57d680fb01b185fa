export default definePageConfig({ navigationBarTitleText: '评价文字和录音' });
