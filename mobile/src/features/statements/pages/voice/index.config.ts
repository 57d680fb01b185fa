export default definePageConfig({ navigationBarTitleText: '录音转文字' });
