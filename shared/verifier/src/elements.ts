/** A part of the page by its id. @throws where the page and its script do not belong together */
export function elementOf<Part extends HTMLElement>(page: Document, id: string, kind: new () => Part): Part {
  const found = page.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/** A new element with a text, which is never markup. */
export function tagged(page: Document, tag: string, text = '', className = ''): HTMLElement {
  const element = page.createElement(tag);
  if (text !== '') element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
