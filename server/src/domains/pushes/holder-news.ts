import { Injectable } from '@nestjs/common';
import { ProfileWatchers } from '../enterprises';
import { ChangedAnswersService } from './changed-answers.service';

/** A holder whose facts change is told what that does to their answers. */
@Injectable()
export class HolderNews {
  constructor(watchers: ProfileWatchers, changes: ChangedAnswersService) {
    watchers.add({
      changed: async (holder, change, manager) => {
        await changes.factsAre(holder, change, manager);
      },
    });
  }
}
