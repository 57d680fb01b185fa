export default definePageConfig({ navigationBarTitleText: '受托人' });
