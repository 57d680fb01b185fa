import type { PolicyView } from '@yingshang/shared/contracts/policies';
import type { PolicyTab } from '../policy-tabs';
import { GraphicTab } from './graphic-tab';
import { PeopleTab } from './people-tab';
import { FaqTab, ReadingTab } from './reading-tab';
import { SummaryTab } from './summary-tab';

export function PolicyPanel({ policy, tab }: { policy: PolicyView; tab: PolicyTab }) {
  switch (tab) {
    case 'policy':
      return <SummaryTab policy={policy} />;
    case 'reading':
      return <ReadingTab lines={policy.interpretation} readerName={policy.reader.name} />;
    case 'graphic':
      return <GraphicTab policy={policy} />;
    case 'faq':
      return <FaqTab faq={policy.faq} />;
    case 'people':
      return <PeopleTab policy={policy} />;
  }
}
