export default definePageConfig({ navigationBarTitleText: '差评督办' });
