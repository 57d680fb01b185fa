import { drawPoster, LONGEST_LABEL, LONGEST_PURPOSE, type Poster, posterPage } from './poster-drawing';

const poster: Poster = {
  cityName: '沈阳市',
  label: '和平区政务服务中心 3号窗口',
  purpose: '看看您能享受什么政策',
  address: 'https://example.test/#/pages/scan/index?s=AAAAAAAAAAAAAAAAAAAAAA',
  expiresOn: null,
  demo: false,
};
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);

describe('a printed poster', () => {
  it('says where one is, what for, and the address in letters', () => {
    const svg = drawPoster(poster, '#0B5C8A');
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['沈阳市 · 营商服务', '看看您能享受什么政策', poster.address]),
    );
  });

  it('wraps a long label instead of cutting it', () => {
    const label = '沈阳市浑南区桃仙街道便民服务中心一楼大厅东侧企业综合服务窗口';
    expect(texts(drawPoster({ ...poster, label }, '#0B5C8A')).join('')).toContain(label);
  });

  it('keeps the longest words and an expiry on one sheet', () => {
    const [label, purpose] = ['窗'.repeat(LONGEST_LABEL), '领'.repeat(LONGEST_PURPOSE)];
    const svg = drawPoster({ ...poster, label, purpose, expiresOn: '2026-12-31' }, '#0B5C8A');
    const tops = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...tops)).toBeLessThan(297);
  });

  it('carries 演示 only in a demo city', () => {
    expect(texts(drawPoster({ ...poster, demo: true }, '#0B5C8A'))).toContain('演示');
    expect(texts(drawPoster(poster, '#0B5C8A'))).not.toContain('演示');
  });

  it('prints the last day of a code that ends', () => {
    expect(texts(drawPoster({ ...poster, expiresOn: '2026-12-31' }, '#0B5C8A'))).toContain(
      '有效期至 2026-12-31',
    );
  });

  it('shows marks of a label as letters, never as markup', () => {
    const page = posterPage({ ...poster, label: '<script>"&' }, '#0B5C8A');
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;&quot;&amp;');
  });

  it('draws another code for another address', () => {
    const path = (address: string) => / d="([^"]+)"/.exec(drawPoster({ ...poster, address }, '#0B5C8A'))?.[1];
    expect(path(poster.address)).not.toBe(path(`${poster.address}B`));
  });
});
