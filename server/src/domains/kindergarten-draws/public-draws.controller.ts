import { Controller } from '@nestjs/common';
import {
  getDrawFile,
  getDrawMinutes,
  getDrawnKindergarten,
  getLiveDraw,
  handInValue,
  watchDraw,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { ok } from '@yingshang/shared/kernel';
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
  async live(@Parsed() { params: { planId } }: Input<typeof getLiveDraw>) {
    const live = await this.lives.live(planId);
    // Who watches is counted once there is such a draw: made-up ids would fill the memory.
    if (!live.ok) return live;
    this.viewers.looked(planId);
    return ok({ ...live.value, viewers: this.viewers.of(planId) });
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
