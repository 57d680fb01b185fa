export default definePageConfig({ navigationBarTitleText: '改政策条件' });
