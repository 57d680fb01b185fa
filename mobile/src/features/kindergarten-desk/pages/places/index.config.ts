export default definePageConfig({ navigationBarTitleText: '录取核对' });
