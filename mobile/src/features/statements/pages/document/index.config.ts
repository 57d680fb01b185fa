export default definePageConfig({ navigationBarTitleText: '核对附件' });
