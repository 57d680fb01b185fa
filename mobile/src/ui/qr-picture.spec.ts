import { qrPicture } from './qr-picture';

it('draws each row’s dark runs inside a white edge', () => {
  const svg = decodeURIComponent(qrPicture(['110', '001', '101']).replace('data:image/svg+xml,', ''));
  expect(svg).toContain('viewBox="0 0 11 11"');
  expect(svg).toContain('M4 4h2v1h-2zM6 5h1v1h-1zM4 6h1v1h-1zM6 6h1v1h-1z');
});
