import type { AssociatedBackend, CodeSpace } from 'glass-easel-miniprogram-adapter';
import type { PhoneRealm } from './phone-realm';

interface PageInstance {
  route?: string;
  options?: object;
  setData: (data: object, done?: () => void) => void;
  onLoad?: (query: object) => void;
  onShow?: () => void;
  onReady?: () => void;
  onHide?: () => void;
  onUnload?: () => void;
}

export interface PageFigures {
  readonly calls: number;
  readonly keys: number;
  readonly bytes: number;
  readonly largestBytes: number;
  readonly nodes: number;
  readonly depth: number;
}

interface PageInput {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly backend: AssociatedBackend;
  readonly space: CodeSpace;
  readonly realm: PhoneRealm;
  /** Told when the handling of a tap begins and ends. */
  readonly tapping: (now: boolean) => void;
}

export type OpenPage = ReturnType<typeof openPage>;

/** Creates one page as the phone does and offers what a person can see and do on it. */
export function openPage({ path, query, backend, space, realm, tapping }: PageInput) {
  const root = backend.createRoot('page', space, path);
  // Taro's own definition of a page; the engine knows it only as a component.
  const instance = root.get() as unknown as PageInstance;
  const figures = countSetData(instance);
  const holder = realm.document.createElement('div');
  const placeholder = realm.document.createElement('div');
  holder.append(placeholder);
  realm.document.body.append(holder);
  // jsdom's nodes are what this backend draws on.
  root.attach(holder as never, placeholder as never);

  const send = (node: Element, type: string, detail: object) => {
    const { glassEasel } = realm.engine;
    // The engine ties each of its elements to the node that shows it; its types keep quiet about that.
    const element: unknown = Reflect.get(node, '__wxElement');
    if (!glassEasel.Element.isElement(element))
      throw new Error(`<${node.tagName}> was not drawn by the engine`);
    glassEasel.triggerEvent(element, type, detail, { bubbles: true, composed: true });
  };

  return {
    path,
    query,
    instance,
    holder,
    figures: (): PageFigures => ({
      ...figures,
      nodes: holder.getElementsByTagName('*').length,
      depth: depthOf(holder),
    }),
    begin(): void {
      Object.assign(instance, { route: path, options: query });
      instance.onLoad?.(query);
      instance.onShow?.();
      instance.onReady?.();
    },
    show(): void {
      holder.hidden = false;
      instance.onShow?.();
    },
    hide(): void {
      holder.hidden = true;
      instance.onHide?.();
    },
    close(): void {
      instance.onUnload?.();
      root.release();
      holder.remove();
    },
    text: (): string => holder.textContent.replaceAll(/\s+/g, ' ').trim(),
    all: (className: string): Element[] => [...holder.getElementsByClassName(className)],
    tap(target: Element | string): void {
      tapping(true);
      send(typeof target === 'string' ? withText(holder, target) : target, 'tap', {});
      tapping(false);
    },
    /** What a native component says of itself. */
    fire: (target: Element, event: string, detail: object = {}): void => send(target, event, detail),
    type: (target: Element, value: string): void => send(target, 'input', { value }),
    hasLabel: (label: string): boolean => findLabel(holder, label) !== undefined,
    labelled: (label: string): Element => withLabel(holder, label),
    hasCanvas: (id: string): boolean =>
      [...holder.getElementsByTagName('*')].some((node) => isCanvas(node, id)),
    holds: (text: string): boolean => holder.textContent.includes(text),
  };
}

function countSetData(instance: PageInstance) {
  const figures = { calls: 0, keys: 0, bytes: 0, largestBytes: 0 };
  const original = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    const bytes = Buffer.byteLength(JSON.stringify(data));
    figures.calls += 1;
    figures.keys += Object.keys(data).length;
    figures.bytes += bytes;
    figures.largestBytes = Math.max(figures.largestBytes, bytes);
    original(data, done);
  };
  return figures;
}

/** The innermost element that shows exactly this text, else the innermost that holds it. */
function withText(holder: Element, text: string): Element {
  const holding = [...holder.getElementsByTagName('*')].filter((node) => node.textContent.includes(text));
  const exact = holding.filter((node) => node.textContent.trim() === text);
  const found = exact.at(-1) ?? holding.at(-1);
  if (!found) throw new Error(`「${text}」 is not on the page: ${holder.textContent.slice(0, 400)}`);
  return found;
}

function findLabel(holder: Element, label: string): Element | undefined {
  return [...holder.getElementsByTagName('*')].find((node) =>
    node.getAttribute('aria-label')?.startsWith(label),
  );
}

function withLabel(holder: Element, label: string): Element {
  const found = findLabel(holder, label);
  if (!found) throw new Error(`Nothing on the page is labelled 「${label}」`);
  return found;
}

/** The engine keeps an element's id to itself, and draws its attributes. */
function isCanvas(node: Element, id: string): boolean {
  const element: unknown = Reflect.get(node, '__wxElement');
  const isNamed = typeof element === 'object' && element !== null && Reflect.get(element, 'id') === id;
  return isNamed && node.getAttribute('type') === '2d';
}

function depthOf(node: Element): number {
  return 1 + Math.max(0, ...Array.from(node.children, depthOf));
}
