export default definePageConfig({ navigationBarTitleText: '授予角色' });
