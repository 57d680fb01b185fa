import { grantLines } from './grant-words';

const grant = { templateId: 'template-0001', byTheWay: true, onPurpose: true };

it('what WeChat may still send stands there for each template that the city has', () =>
  expect(
    grantLines([
      { ...grant, template: 'policy', remaining: 2 },
      { ...grant, template: 'reminder', remaining: 0, templateId: null },
      { ...grant, template: 'case', remaining: 0 },
    ]),
  ).toEqual([
    { template: 'policy', title: '政策消息', words: '还能发2条' },
    { template: 'case', title: '办件进度', words: '没有了' },
  ]));
