import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getCampaignWorkbook } from '@yingshang/shared/contracts/pushes';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { fileNameOf, writeWorkbook } from '../../platform/files';
import { timeInShanghai } from '../../platform/personal-data';
import { CityService } from '../city';
import { PolicyRulesService } from '../policies';
import { CampaignFiguresService } from './campaign-figures.service';
import { campaignSheets } from './campaign-sheets';

/** A campaign's figures for those who work on with them. */
@Injectable()
export class CampaignWorkbookService {
  constructor(
    private readonly figures: CampaignFiguresService,
    private readonly policies: PolicyRulesService,
    private readonly city: CityService,
  ) {}

  async write(unitId: string, id: string): Promise<Outcome<ResponseOf<typeof getCampaignWorkbook>>> {
    const found = await this.figures.figures(unitId, id);
    if (!found.ok) return found;
    const { at, countedAt, title } = found.value;
    const city = await this.city.loaded();
    const sheets = campaignSheets(found.value, {
      unitName: await this.policies.unitName(unitId),
      city: city === null ? '' : `${city.name}${city.demo ? '（演示数据）' : ''}`,
      toldAt: timeInShanghai(new Date(at)),
      countedAt: timeInShanghai(new Date(countedAt)),
    });
    const fileName = fileNameOf(`推送效果 ${title} ${timeInShanghai(new Date(at)).slice(0, 10)}`, '.xlsx');
    return ok({ fileName, base64: (await writeWorkbook(sheets)).toString('base64') });
  }
}
