import type {
  FoundMatter,
  FoundOfficer,
  FoundPolicy,
  FoundResidentPolicy,
  FoundUnit,
  SearchAnswer,
  SearchKind,
} from '@yingshang/shared/contracts/search';
import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { DemoTag, ListRow, StatusTag } from '../../../ui';
import { statusWord } from '../../policies';

/** The rows of one section; `onOpen` is told before a row leads away. */
export function foundRows(kind: SearchKind, answer: SearchAnswer, onOpen: () => void): ReactNode[] {
  const opening = (go: () => void) => () => {
    onOpen();
    go();
  };
  if (kind === 'unit')
    return answer.units.map((row) => <UnitResult key={row.id} row={row} opening={opening} />);
  if (kind === 'matter')
    return answer.matters.map((row) => <MatterResult key={row.id} row={row} opening={opening} />);
  if (kind === 'officer')
    return answer.officers.map((row) => <OfficerResult key={row.id} row={row} opening={opening} />);
  if (kind === 'resident-policy')
    return answer.residentPolicies.map((row) => (
      <ResidentPolicyResult key={row.id} row={row} opening={opening} />
    ));
  return answer.policies.map((row) => <PolicyResult key={row.id} row={row} opening={opening} />);
}

type Opening = (go: () => void) => () => void;

export function UnitResult({ row, opening }: { row: FoundUnit; opening: Opening }) {
  return (
    <ListRow
      icon="service-cards"
      title={row.name}
      marks={row.highlights}
      caption={row.reason}
      tags={row.demo ? <DemoTag /> : undefined}
      spokenName={[row.demo ? '演示' : '', row.name, row.reason].filter(Boolean).join('，')}
      onPress={opening(() => goTo('unit', { id: row.id }))}
    />
  );
}

function MatterResult({ row, opening }: { row: FoundMatter; opening: Opening }) {
  return (
    <ListRow
      icon="guides"
      title={row.label}
      marks={row.highlights}
      detail="看找谁办"
      caption={row.reason}
      onPress={opening(() => goTo('matter', { id: row.id }))}
    />
  );
}

function OfficerResult({ row, opening }: { row: FoundOfficer; opening: Opening }) {
  return (
    <ListRow
      title={row.name}
      marks={row.highlights}
      detail={`${row.post} · ${row.unitName}`}
      caption={row.reason}
      tags={row.synthetic ? <DemoTag /> : undefined}
      spokenName={[row.synthetic ? '演示' : '', row.name, row.post, row.unitName, row.reason]
        .filter(Boolean)
        .join('，')}
      onPress={opening(() => goTo('officer', { id: row.id }))}
    />
  );
}

function PolicyResult({ row, opening }: { row: FoundPolicy; opening: Opening }) {
  const { kind, word } = statusWord(row.status);
  return (
    <ListRow
      title={row.title}
      marks={row.highlights}
      detail={row.issuer}
      caption={row.reason}
      tags={
        <>
          <StatusTag kind={kind}>{word}</StatusTag>
          {row.demo ? <DemoTag /> : null}
        </>
      }
      spokenName={[word, row.demo ? '演示' : '', row.title, row.issuer, row.reason]
        .filter(Boolean)
        .join('，')}
      onPress={opening(() => goTo('policy', { id: row.id }))}
    />
  );
}

function ResidentPolicyResult({ row, opening }: { row: FoundResidentPolicy; opening: Opening }) {
  const { kind, word } = statusWord(row.status);
  return (
    <ListRow
      title={row.title}
      marks={row.highlights}
      detail={`便民 · ${row.topic}`}
      caption={row.reason}
      tags={<StatusTag kind={kind}>{word}</StatusTag>}
      spokenName={['便民', word, row.title, row.topic, row.reason].join('，')}
      onPress={opening(() => goTo('residentPolicy', { id: row.id }))}
    />
  );
}
