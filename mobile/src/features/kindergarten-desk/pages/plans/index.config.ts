export default definePageConfig({ navigationBarTitleText: '阳光派位办理' });
