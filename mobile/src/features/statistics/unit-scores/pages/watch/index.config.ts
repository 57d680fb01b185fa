export default definePageConfig({ navigationBarTitleText: '得分督导' });
