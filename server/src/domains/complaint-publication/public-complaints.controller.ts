import { Controller } from '@nestjs/common';
import {
  getComplaintStatistics,
  getPublishedComplaint,
  listOverdueComplaints,
  listPublishedComplaints,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PublicFigures } from './public-figures.service';
import { PublishedComplaints } from './published-complaints.service';

@Controller()
export class PublicComplaintsController {
  constructor(
    private readonly figures: PublicFigures,
    private readonly published: PublishedComplaints,
  ) {}

  @Implements(listOverdueComplaints)
  overdue() {
    return this.figures.overdue();
  }

  @Implements(getComplaintStatistics)
  statistics(@Parsed() { query }: Input<typeof getComplaintStatistics>) {
    return this.figures.counted(query.by);
  }

  @Implements(listPublishedComplaints)
  list(@Parsed() { query }: Input<typeof listPublishedComplaints>) {
    return this.published.list(query);
  }

  @Implements(getPublishedComplaint)
  one(@Parsed() { params }: Input<typeof getPublishedComplaint>) {
    return this.published.one(params.publishedId);
  }
}
