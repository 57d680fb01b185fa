export default definePageConfig({ navigationBarTitleText: '请您看看对不对' });
