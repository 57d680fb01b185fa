export default definePageConfig({ navigationBarTitleText: '录取和候补' });
