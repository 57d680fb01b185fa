export default definePageConfig({ navigationBarTitleText: '入园报名' });
