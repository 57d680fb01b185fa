export default definePageConfig({ navigationBarTitleText: '查明评价人的申请' });
