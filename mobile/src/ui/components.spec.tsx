import { fireEvent, render, screen } from '@testing-library/react';
import type { ConditionReason } from '@yingshang/shared/contracts/benefits';
import { device } from '../../test/stand-ins/taro';
import {
  Button,
  Chips,
  ChoiceList,
  ChoiceSet,
  ContactBar,
  FeedbackState,
  Field,
  ListRow,
  ReasonList,
  SearchBox,
  Tabs,
} from './index';

beforeEach(() => device.reset());

describe('Button', () => {
  it('does nothing while it is busy, and says so', () => {
    const pressed = jest.fn();
    render(
      <Button onPress={pressed} loading>
        提交
      </Button>,
    );
    const button = screen.getByRole('button', { name: '提交' });
    fireEvent.click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.textContent).toBe('请稍候…');
  });

  it('is reached with the Tab key, unless it cannot be pressed', () => {
    render(
      <>
        <Button onPress={jest.fn()}>可以</Button>
        <Button onPress={jest.fn()} disabled>
          不可以
        </Button>
      </>,
    );
    expect(screen.getByRole('button', { name: '可以' }).tabIndex).toBe(0);
    expect(screen.getByRole('button', { name: '不可以' }).tabIndex).toBe(-1);
  });
});

describe('ChoiceList', () => {
  it('is a group of radios of which the chosen one is checked', () => {
    const chosen = jest.fn();
    const choices = [
      { value: 'enterprise', label: '企业' },
      { value: 'individual-business', label: '个体工商户', hint: '小店' },
    ];
    render(<ChoiceList label="主体类型" choices={choices} value="enterprise" onChange={chosen} />);
    expect(screen.getByRole('radiogroup', { name: '主体类型' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '企业' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: '个体工商户，小店' }));
    expect(chosen).toHaveBeenCalledWith('individual-business');
  });
});

describe('ChoiceSet', () => {
  it('is a group of checkboxes of which each press adds one or takes it away', () => {
    const changed = jest.fn();
    const choices = [
      { value: 'high-tech', label: '高新技术企业' },
      { value: 'gazelle', label: '瞪羚企业' },
    ];
    render(<ChoiceSet label="资质" choices={choices} values={['gazelle']} onChange={changed} />);
    expect(screen.getByRole('group', { name: '资质' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '瞪羚企业' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('checkbox', { name: '高新技术企业' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '瞪羚企业' }));
    expect(changed.mock.calls).toEqual([[['gazelle', 'high-tech']], [[]]]);
  });
});

describe('Field', () => {
  it('keeps the error beside the field and in its name', () => {
    render(<Field label="手机号" value="1" onChange={jest.fn()} error="少了几位，请核对" />);
    expect(screen.getByRole('alert').textContent).toContain('少了几位，请核对');
    expect(screen.getByLabelText('手机号，少了几位，请核对').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('SearchBox', () => {
  it('offers to clear only when there is something to clear', () => {
    const changed = jest.fn();
    const { rerender } = render(<SearchBox label="搜索行业" value="" onChange={changed} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<SearchBox label="搜索行业" value="烧烤" onChange={changed} />);
    fireEvent.click(screen.getByRole('button', { name: '清除搜索词' }));
    expect(changed).toHaveBeenCalledWith('');
  });
});

describe('ListRow', () => {
  it('is a link only when it leads somewhere', () => {
    const { rerender } = render(<ListRow title="行业" trailing="餐饮店" />);
    expect(screen.queryByRole('link')).toBeNull();
    rerender(<ListRow title="行业" trailing="餐饮店" onPress={jest.fn()} />);
    expect(screen.getByRole('link', { name: '行业，餐饮店' })).toBeTruthy();
  });
});

describe('ReasonList', () => {
  it('says for every condition in words whether it is met, with the own value', () => {
    const reason = (
      verdict: ConditionReason['verdict'],
      condition: string,
      ownValue: string,
    ): ConditionReason => ({
      field: condition,
      fieldName: condition,
      verdict,
      condition,
      ownValue,
    });
    render(
      <ReasonList
        reasons={[
          reason('met', '主体类型为个体工商户', '您填写的是：个体工商户'),
          reason('unknown', '从业人数不超过300人', '还没有填写'),
          {
            ...reason('not-met', '所在区为示例区', '现为：和平区'),
            details: ['来源：市场监管登记 2026-10-31', '依据：第三条'],
          },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '符合主体类型为个体工商户您填写的是：个体工商户',
      '待补充从业人数不超过300人还没有填写',
      '不符合所在区为示例区现为：和平区来源：市场监管登记 2026-10-31依据：第三条',
    ]);
  });
});

describe('ContactBar', () => {
  it('labels a made-up contact and never dials its number', () => {
    render(<ContactBar name="示例甲" phone="024-00001234" synthetic />);
    fireEvent.click(screen.getByRole('button', { name: '打电话给示例甲' }));
    expect(device.visited()).toEqual([]);
    expect(screen.getByText('演示')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('不会真的拨出');
  });

  it('dials a real number', () => {
    render(<ContactBar name="市民热线" phone="12345" synthetic={false} />);
    fireEvent.click(screen.getByRole('button', { name: '打电话给市民热线' }));
    expect(device.visited()).toEqual(['tel:12345']);
  });

  it('offers no call where no phone is known', () => {
    render(<ContactBar name="某单位" phone={null} synthetic={false} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('电话待补充')).toBeTruthy();
  });
});

describe('FeedbackState', () => {
  it('tells a person without a network what to do', () => {
    const retry = jest.fn();
    render(<FeedbackState kind="offline" action={{ label: '重试', onPress: retry }} />);
    expect(screen.getByRole('status').textContent).toContain('请检查网络后重试');
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});

describe('Tabs and Chips', () => {
  const items = [
    { key: 'eligible', label: '可享', count: 7 },
    { key: 'unknown', label: '待补充', count: 0 },
  ];

  it('name the number that stands beside a tab, also when it is nought', () => {
    const changed = jest.fn();
    render(<Tabs label="结果" items={items} value="eligible" onChange={changed} />);
    expect(screen.getByRole('tab', { name: '可享 7项' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('tab', { name: '待补充 0项' }));
    expect(changed).toHaveBeenCalledWith('unknown');
  });

  it('show which chip filters', () => {
    render(<Chips label="类别" items={items} value="unknown" onChange={jest.fn()} />);
    expect(screen.getByRole('radio', { name: '待补充 0项' }).getAttribute('aria-checked')).toBe('true');
  });
});
