export default definePageConfig({ navigationBarTitleText: '派位直播' });
