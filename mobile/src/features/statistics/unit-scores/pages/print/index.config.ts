export default definePageConfig({ navigationBarTitleText: '打印得分' });
