export default definePageConfig({ navigationBarTitleText: '得分里的案件' });
