import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { AppPage, Card, ListCard, ListRow, Loaded, Paragraph, Section } from '../../../../ui';
import { usualClass, whatHappens } from '../../limit-words';
import { Begun } from '../../parts/begun';
import { FindAgainst } from '../../parts/find-against';
import { MyComplaints } from '../../parts/my-complaints';
import { WaysIn } from '../../parts/ways-in';
import { useComplaintLimits } from '../../use-complaint-limits';

/** 我要投诉: two ways in, what happens after, one's own complaints. */
export default function ComplaintsHomePage() {
  const [searches, setSearches] = useState(false);
  return (
    <AppPage back title="我要投诉" note="实名提交，单位看不到您是谁。">
      <WaysIn
        onWrite={() => goTo('fileComplaint', {})}
        onSearch={() => setSearches(!searches)}
        open={searches}
      />
      {searches ? (
        <Section title="投诉哪个单位或人">
          <FindAgainst
            label="找要投诉的单位或人"
            onUnit={({ id }) => goTo('fileComplaint', { unit: id })}
            onOfficer={(officer) => goTo('fileComplaint', { officer })}
          />
        </Section>
      ) : null}
      <Begun />
      <Section title="我的投诉">
        <MyComplaints />
      </Section>
      <WhatHappens />
      <ListCard label="公开">
        <ListRow
          icon="clock"
          title="逾期公示"
          detail="哪些单位超过了期限"
          onPress={() => goTo('overdueComplaints')}
        />
        <ListRow
          icon="disclosure"
          title="公开的投诉"
          detail="别人的事是怎么解决的"
          onPress={() => goTo('publishedComplaints', {})}
        />
        <ListRow
          icon="search"
          title="投诉统计"
          detail="按单位、事由、区县看数字"
          onPress={() => goTo('complaintFigures')}
        />
      </ListCard>
    </AppPage>
  );
}

function WhatHappens() {
  const query = useComplaintLimits();
  return (
    <Card title="投诉以后会怎样">
      <Loaded query={query}>
        {({ classes }) => {
          const usual = usualClass(classes);
          const lines = usual === undefined ? [] : whatHappens(usual);
          return lines.map((line, index) => <Paragraph key={line}>{`${index + 1}. ${line}`}</Paragraph>);
        }}
      </Loaded>
    </Card>
  );
}
