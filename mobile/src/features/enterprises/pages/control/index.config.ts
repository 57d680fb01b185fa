export default definePageConfig({ navigationBarTitleText: '证明代表企业' });
