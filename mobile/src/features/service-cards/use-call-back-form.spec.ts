import { act, renderHook } from '@testing-library/react';
import { useCallBackForm } from './use-call-back-form';

test('what is typed into two fields before the page is drawn again is kept whole', () => {
  const { result } = renderHook(() => useCallBackForm('u-1', null));
  const { change } = result.current;
  act(() => {
    change({ phone: '13800000000' });
    change({ about: '想问营业时间' });
  });
  expect(result.current.typed).toEqual({ phone: '13800000000', about: '想问营业时间' });
});
