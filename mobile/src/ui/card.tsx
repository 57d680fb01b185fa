import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './card.scss';
import { spoken } from './spoken';

/** A white block on the grey page. `title` is a heading; `flush` lets rows reach its edges. */
export function Card({ title, children, flush }: { title?: string; children: ReactNode; flush?: boolean }) {
  return (
    <View className={flush ? 'ui-card ui-card--flush' : 'ui-card'}>
      {title ? <SectionTitle>{title}</SectionTitle> : null}
      {children}
    </View>
  );
}

/** A part of a page: heading, optional sentence, content. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <View className="ui-section">
      <SectionTitle>{title}</SectionTitle>
      {note ? <Text className="ui-section__note">{note}</Text> : null}
      {children}
    </View>
  );
}

export function SectionTitle({ children }: { children: string }) {
  return (
    <View className="ui-section__title" {...spoken({ role: 'heading', level: 2 })}>
      <Text>{children}</Text>
    </View>
  );
}

/** Rows of one kind in a single card, a thin line between them. */
export function ListCard({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <View className="ui-list-card" {...spoken({ role: 'group', label })}>
      {children}
    </View>
  );
}

/** Running text; `quiet` for captions. */
export function Paragraph({ children, quiet }: { children: ReactNode; quiet?: boolean }) {
  return (
    <View className={quiet ? 'ui-paragraph ui-paragraph--quiet' : 'ui-paragraph'}>
      <Text>{children}</Text>
    </View>
  );
}
