import type { ContactPerson, PolicyView } from '@yingshang/shared/contracts/policies';
import { goTo } from '../../../platform/navigate';
import { Card, ContactBar, ListCard, ListRow } from '../../../ui';

/** Who answers for this policy: the contact, the person of the reading, the unit. */
export function PeopleTab({ policy }: { policy: PolicyView }) {
  const { contact, reader, responsible } = policy;
  const same = contact.officerId === reader.officerId;
  return (
    <>
      <Person title={same ? '联系人、解读人' : '联系人'} person={contact} />
      {same ? null : <Person title="解读人" person={reader} />}
      <ListCard label="责任单位">
        <ListRow
          icon="service-cards"
          title={responsible.unitName}
          detail={`责任部门：${responsible.department}`}
          caption={[
            responsible.address ?? '地址未公布',
            ...(contact.synthetic ? ['演示对应，以责任单位答复为准'] : []),
          ].join(' · ')}
          onPress={() => goTo('unit', { id: responsible.unitId })}
        />
      </ListCard>
    </>
  );
}

function Person({ title, person }: { title: string; person: ContactPerson }) {
  return (
    <Card title={title}>
      <ContactBar
        officerId={person.officerId}
        name={person.name}
        post={person.post}
        unit={person.unitName}
        phone={person.phone}
        hours={person.hours}
        synthetic={person.synthetic}
        onOpen={() => goTo('officer', { id: person.officerId })}
      />
    </Card>
  );
}
