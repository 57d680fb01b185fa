/** A place on the canvas, in logical pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnText {
  readonly text: string;
  readonly colour: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnShape {
  readonly kind: 'fill' | 'stroke';
  readonly colour: string;
  /** Lengths of a stroke's dashes; empty of one that is whole. */
  readonly dash: readonly number[];
  readonly points: readonly Point[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** A canvas counts device pixels; the harness's phone has two to a logical one. */
const PIXEL_RATIO = 2;
/** How wide a figure or a Latin letter is, of the type's size; a Chinese sign is as wide as it is high. */
const NARROW = 0.56;

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The settings of a pen, by the names that a canvas gives them. */
const SETTINGS = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  lineDashOffset: 0,
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  shadowBlur: 0,
  shadowColor: 'rgba(0,0,0,0)',
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

interface Kept {
  readonly settings: typeof SETTINGS;
  readonly matrix: Matrix;
  readonly dash: readonly number[];
}

/**
 * The node of a `<canvas type="2d">` as WeChat gives it: nothing is painted, and everything is kept that was drawn. Its
 * context has the members that WeChat documents and our charts need, so that a call of another one throws.
 */
export class DrawnCanvas {
  width = 0;
  height = 0;
  texts: DrawnText[] = [];
  shapes: DrawnShape[] = [];
  /** Numbers that are none: a phone leaves such a piece out and says nothing. */
  readonly flaws: string[] = [];

  private matrix = UPRIGHT;
  private dash: readonly number[] = [];
  private points: Point[] = [];
  private readonly kept: Kept[] = [];
  private readonly context = { ...SETTINGS, ...this.surface(), ...this.path(), ...this.words() };

  getContext(kind: string): object | null {
    return kind === '2d' ? this.context : null;
  }

  private surface() {
    return {
      save: () => {
        const { matrix, dash } = this;
        this.kept.push({ settings: { ...this.settings() }, matrix, dash });
      },
      restore: () => {
        const before = this.kept.pop();
        if (before === undefined) return;
        Object.assign(this.context, before.settings);
        this.matrix = before.matrix;
        this.dash = before.dash;
      },
      setTransform: (...matrix: [number, number, number, number, number, number]) => {
        this.look('setTransform', matrix);
        this.matrix = matrix;
      },
      scale: (x: number, y: number) => {
        const [a, b, c, d, e, f] = this.matrix;
        this.look('scale', [x, y]);
        this.matrix = [a * x, b * x, c * y, d * y, e, f];
      },
      // Whoever wipes the whole canvas begins anew.
      clearRect: (...box: number[]) => {
        this.look('clearRect', box);
        this.texts = [];
        this.shapes = [];
      },
      fillRect: (x: number, y: number, width: number, height: number) => {
        this.look('fillRect', [x, y, width, height]);
        this.draw('fill', this.corners(x, y, width, height));
      },
      setLineDash: (dash: number[]) => {
        this.look('setLineDash', dash);
        this.dash = [...dash];
      },
      // What lies outside is not hidden from those who look: nothing should be there.
      clip: () => {},
    };
  }

  private path() {
    /** Where a piece ends is enough to know where it lies. */
    const endAt =
      (name: string) =>
      (...numbers: number[]) => {
        this.look(name, numbers);
        this.points.push(this.at(numbers.at(-2) ?? 0, numbers.at(-1) ?? 0));
      };
    return {
      beginPath: () => {
        this.points = [];
      },
      closePath: () => {},
      moveTo: endAt('moveTo'),
      lineTo: endAt('lineTo'),
      bezierCurveTo: endAt('bezierCurveTo'),
      quadraticCurveTo: endAt('quadraticCurveTo'),
      rect: (x: number, y: number, width: number, height: number) => {
        this.look('rect', [x, y, width, height]);
        this.points.push(...this.corners(x, y, width, height));
      },
      arc: (x: number, y: number, radius: number, ...angles: number[]) => {
        this.look('arc', [x, y, radius, ...angles.slice(0, 2)]);
        this.points.push(...this.corners(x - radius, y - radius, 2 * radius, 2 * radius));
      },
      fill: () => this.draw('fill', this.points),
      stroke: () => this.draw('stroke', this.points),
    };
  }

  private words() {
    return {
      measureText: (text: string) => ({ width: this.wide(text) }),
      fillText: (text: string, x: number, y: number) => {
        this.look(`fillText ${text}`, [x, y]);
        this.texts.push(this.placed(text, this.at(x, y)));
      },
      strokeText: () => {},
    };
  }

  private settings(): typeof SETTINGS {
    const { context } = this;
    return Object.fromEntries(
      Object.keys(SETTINGS).map((name) => [name, Reflect.get(context, name)]),
      // The keys are those of the settings.
    ) as typeof SETTINGS;
  }

  private draw(kind: DrawnShape['kind'], points: readonly Point[]): void {
    const { fillStyle, strokeStyle, globalAlpha } = this.context;
    if (points.length === 0 || globalAlpha === 0) return;
    const colour = kind === 'fill' ? fillStyle : strokeStyle;
    this.shapes.push({ kind, colour, dash: kind === 'fill' ? [] : this.dash, points: [...points] });
  }

  private fontSize(): number {
    return Number(/(\d+(?:\.\d+)?)px/.exec(this.context.font)?.[1] ?? Number.NaN);
  }

  private wide(text: string): number {
    const ems = Array.from(text, (sign) => (/[\u2e80-\uffef]/.test(sign) ? 1 : NARROW));
    return ems.reduce((sum, em) => sum + em, 0) * this.fontSize();
  }

  private placed(text: string, { x, y }: Point): DrawnText {
    const { fillStyle: colour, textAlign, textBaseline } = this.context;
    const [width, height] = [this.wide(text), this.fontSize()];
    const before = { center: width / 2, right: width, end: width }[textAlign] ?? 0;
    const above = { middle: height / 2, top: 0, hanging: 0 }[textBaseline] ?? height;
    const [left, top] = [x - before, y - above];
    return { text, colour, left, right: left + width, top, bottom: top + height };
  }

  private corners(x: number, y: number, width: number, height: number): Point[] {
    return [this.at(x, y), this.at(x + width, y + height)];
  }

  private at(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.matrix;
    return { x: (a * x + c * y + e) / PIXEL_RATIO, y: (b * x + d * y + f) / PIXEL_RATIO };
  }

  private look(what: string, numbers: readonly unknown[]): void {
    if (numbers.every((one) => Number.isFinite(one))) return;
    this.flaws.push(`${what}: ${numbers.map(String).join(', ')}`);
  }
}
