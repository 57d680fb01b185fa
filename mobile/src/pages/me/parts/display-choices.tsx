import { type Size, type Theme, usePreferences } from '../../../platform/preferences';
import { Card, Chips, Paragraph, Section } from '../../../ui';

const sizes: readonly { key: Size; label: string }[] = [
  { key: 'standard', label: '标准' },
  { key: 'large', label: '大字' },
  { key: 'elder', label: '长辈版' },
];

const themes: readonly { key: Theme; label: string }[] = [
  { key: 'auto', label: '跟随系统' },
  { key: 'light', label: '浅色' },
  { key: 'dark', label: '深色' },
];

/** Text size and theme, remembered on this device. */
export function DisplayChoices() {
  const { size, theme, chooseSize, chooseTheme } = usePreferences();
  return (
    <Section title="显示">
      <Card>
        <Paragraph>字号</Paragraph>
        <Chips label="字号" items={sizes} value={size} onChange={choose(sizes, chooseSize)} />
        <Paragraph>深色</Paragraph>
        <Chips label="深色" items={themes} value={theme} onChange={choose(themes, chooseTheme)} />
      </Card>
    </Section>
  );
}

/** Chips speak of plain keys; only a key of the list reaches the store. */
function choose<K extends string>(
  items: readonly { key: K }[],
  chosen: (key: K) => void,
): (key: string) => void {
  return (key) => {
    const item = items.find((one) => one.key === key);
    if (item) chosen(item.key);
  };
}
