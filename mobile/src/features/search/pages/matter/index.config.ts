export default definePageConfig({ navigationBarTitleText: '找谁办' });
