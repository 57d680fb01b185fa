import { DrawnCanvas } from './drawn-canvas';

interface Found {
  readonly node: DrawnCanvas;
}

/** The canvases of a phone's pages, each made when the app first asks for its node. */
export class CanvasNodes {
  private readonly nodes = new Map<string, DrawnCanvas>();

  /** @param isOnPage whether the page that a person sees has a 2D canvas of that id. */
  constructor(private readonly isOnPage: (id: string) => boolean) {}

  /** What was drawn; undefined before anybody asked for the canvas. */
  drawn(id: string): DrawnCanvas | undefined {
    return this.nodes.get(id);
  }

  /** `wx.createSelectorQuery()`, for canvases alone: pages here have no layout to ask for. */
  query() {
    const asked: (() => void)[] = [];
    let wanted = '';
    const query = {
      in: () => query,
      select: (selector: string) => {
        wanted = selector.replace(/^#/, '');
        return query;
      },
      fields: (_wanted: object, found: (node: Found | null) => void) => {
        const id = wanted;
        asked.push(() => found(this.find(id)));
        return query;
      },
      exec: () => queueMicrotask(() => asked.forEach((answer) => answer())),
    };
    return query;
  }

  private find(id: string): Found | null {
    if (!this.isOnPage(id)) return null;
    const node = this.nodes.get(id) ?? new DrawnCanvas();
    this.nodes.set(id, node);
    return { node };
  }
}
