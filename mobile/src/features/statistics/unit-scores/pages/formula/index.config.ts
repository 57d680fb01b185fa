export default definePageConfig({ navigationBarTitleText: '得分公式' });
