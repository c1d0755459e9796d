/** What is used of linkedom's document: its own types ask for those of a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/**
 * Goes through a node and those after it, in the order of their text, without recursion: pages nest as deep as they like.
 * `open` answers whether to go in; `close` follows for those that were gone into.
 */
export function walk(
  first: PageNode | null,
  visit: { open(element: PageElement): boolean; text(node: PageNode): void; close(element: PageElement): void },
): void {
  const way: PageElement[] = [];
  let node = first;
  while (node) {
    if (isText(node)) visit.text(node);
    if (isElement(node) && visit.open(node)) {
      if (node.firstChild) {
        way.push(node);
        node = node.firstChild;
        continue;
      }
      visit.close(node);
    }
    while (!node.nextSibling) {
      const parent = way.pop();
      if (!parent) return;
      visit.close(parent);
      node = parent;
    }
    node = node.nextSibling;
  }
}
