import { Controller } from '@nestjs/common';
import {
  getDrawFile,
  getDrawMinutes,
  getDrawnKindergarten,
  getLiveDraw,
  handInValue,
  watchDraw,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { Implements, type Input, Parsed } from '../../platform/http';
import { DrawFiles } from './draw-files.service';
import { DrawStream } from './draw-stream.service';
import { LiveDraws } from './live-draws.service';
import { PublicValues } from './public-values.service';
import { Viewers } from './viewers.service';

@Controller()
export class PublicDrawsController {
  constructor(
    private readonly lives: LiveDraws,
    private readonly stream: DrawStream,
    private readonly files: DrawFiles,
    private readonly values: PublicValues,
    private readonly viewers: Viewers,
  ) {}

  @Implements(getLiveDraw)
  live(@Parsed() { params }: Input<typeof getLiveDraw>) {
    this.viewers.looked(params.planId);
    return this.lives.live(params.planId);
  }

  @Implements(watchDraw)
  watch(@Parsed() { params }: Input<typeof watchDraw>) {
    return this.stream.watch(params.planId);
  }

  @Implements(getDrawnKindergarten)
  kindergarten(@Parsed() { params }: Input<typeof getDrawnKindergarten>) {
    return this.lives.kindergarten(params.planId, params.kindergarten);
  }

  @Implements(getDrawFile)
  file(@Parsed() { params }: Input<typeof getDrawFile>) {
    return this.files.text(params.planId);
  }

  @Implements(getDrawMinutes)
  minutes(@Parsed() { params }: Input<typeof getDrawMinutes>) {
    return this.lives.minutes(params.planId, null);
  }

  @Implements(handInValue)
  handIn(@Parsed() asked: Input<typeof handInValue>) {
    return this.values.handIn(asked);
  }
}
