import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { PlaceDays } from './place-days.service';
import { ResultNews } from './result-news.service';

/** In processes that work in the background: tells of results, and looks what time did to places after draws. */
@Injectable()
export class PlaceDaysLoop extends BackgroundLoop {
  protected readonly tasks = [
    { failure: 'not every guardian was told that a result is out', run: () => this.tell() },
    { failure: 'nobody looked what time did to places of kindergartens', run: () => this.catchUp() },
  ];

  constructor(
    private readonly days: PlaceDays,
    private readonly news: ResultNews,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'KindergartenPlaces' });
  }

  private async tell(): Promise<string | null> {
    const told = await this.news.catchUp();
    return told === 0 ? null : `${told} guardians were told that a result is out`;
  }

  private async catchUp(): Promise<string | null> {
    const happened = await this.days.catchUp();
    return happened === 0 ? null : `${happened} things happened to places of kindergartens`;
  }
}
