export default definePageConfig({ navigationBarTitleText: '画像总览' });
